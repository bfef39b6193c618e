import type { GuessedColumn, ImportKind, Mapping } from '#shared/imports/imports.contract.ts';

/** The guess as a mapping that names every column: '' leaves one out. */
export function guessedMapping(columns: readonly GuessedColumn[]): Mapping {
  return Object.fromEntries(columns.map(({ column, field }) => [column, field ?? '']));
}

/** Gives a column a field; the column that had this field gives it up, since a field has one column. */
export function withField(mapping: Mapping, column: string, field: string): Mapping {
  const others = Object.entries(mapping).map(([other, held]) => [
    other,
    held === field && field !== '' ? '' : held,
  ]);
  return { ...Object.fromEntries(others), [column]: field };
}

/** What a column's header may stand for in a grid: a skill, and for required levels a job too. */
export function gridFields(kind: ImportKind, header: string): string[] {
  const name = header.trim();
  if (name === '') return [];
  if (kind === 'assessments') return [`skill:${name}`];
  return kind === 'requirements' ? [`skill:${name}`, `job:${name}`] : [];
}

/** Whether columns hold skills or jobs, so that cells are levels. */
export function gridOf(mapping: Mapping): 'skill' | 'job' | null {
  const fields = Object.values(mapping);
  if (fields.some((field) => field.startsWith('skill:'))) return 'skill';
  return fields.some((field) => field.startsWith('job:')) ? 'job' : null;
}
