import type { Settings } from '../workspace/settings.ts';
import { cellText } from './cell-text.ts';
import { fieldOfHeader, fieldsOf } from './fields.ts';
import { recogniseFramework } from './framework-files.ts';
import type { ImportKind, Inspection } from './imports.contract.ts';
import { levelReader, saysNothing } from './parse-level.ts';
import type { TableRow } from './table.ts';
import { isTotal } from './total-row.ts';

/** What a sheet looks like for a kind of import. */
export interface Recognised {
  headerRow: number;
  headers: string[];
  layout: Inspection['layout'];
  /** By column index: field name, `skill:<name>`, `job:<name>`, or null when left out. */
  fields: (string | null)[];
}

/** Rows looked at to find the headers: titles and legends stand above many tables. */
const headerSearch = 30;

/**
 * Finds the header row (titles may stand above it) and what each column holds. A sheet without a level column whose
 * other columns hold levels is a grid: people × skills, jobs × skills, or skills × jobs.
 * `isSkill` and `isJob` tell known names, which settle a grid without a header over its first column.
 */
export function recognise(
  rows: readonly TableRow[],
  kind: ImportKind,
  levels: Settings['levels'],
  known: { isSkill: (name: string) => boolean; isJob: (name: string) => boolean },
): Recognised {
  if (kind === 'framework') return recogniseFramework(rows);
  const at = headerAt(rows, kind);
  const headers = (rows[at]?.cells ?? []).map(cellText);
  const sample = rows.slice(at + 1);
  const width = Math.max(headers.length, ...sample.map((row) => row.cells.length));
  while (headers.length < width) headers.push('');
  const fields = guess(kind, headers);
  const found: Recognised = { headerRow: rows[at]?.row ?? 1, headers, layout: 'long', fields };
  return kind === 'requirements' || kind === 'assessments'
    ? grid(found, kind, sample, levels, known)
    : found;
}

function guess(kind: ImportKind, headers: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  // A director answers in the last columns: what reads the same before them is the plan's own.
  const fromEnd = kind === 'director';
  const fields = (fromEnd ? headers.toReversed() : headers).map((header) => {
    const field = fieldOfHeader(kind, header);
    if (!field || taken.has(field.name)) return null;
    taken.add(field.name);
    return field.name;
  });
  return fromEnd ? fields.reverse() : fields;
}

function headerAt(rows: readonly TableRow[], kind: ImportKind): number {
  const required = new Set(
    fieldsOf(kind)
      .filter((field) => field.required)
      .map(({ name }) => name),
  );
  let best = { score: 0, at: -1 };
  for (const [at, row] of rows.slice(0, headerSearch).entries()) {
    const fields = guess(kind, row.cells.map(cellText)).filter((field) => field !== null);
    const score = fields.length * 2 + fields.filter((field) => required.has(field)).length;
    if (score > best.score) best = { score, at };
  }
  if (best.at >= 0) return best.at;
  const wide = rows.findIndex(
    (row) => row.cells.filter((cell) => cellText(cell) !== '').length >= 2,
  );
  return Math.max(0, wide);
}

function grid(
  found: Recognised,
  kind: 'requirements' | 'assessments',
  sample: readonly TableRow[],
  levels: Settings['levels'],
  known: { isSkill: (name: string) => boolean; isJob: (name: string) => boolean },
): Recognised {
  const has = (field: string) => found.fields.includes(field);
  if (has('level')) return found;
  const readLevel = levelReader(levels);
  const isKnown = kind === 'assessments' || has('job') ? known.isSkill : () => false;
  const holdsLevels = (column: number): boolean => {
    // What the company calls a skill is one, whatever its cells hold: they are refused one by one, never left out in silence.
    if (isKnown(found.headers[column]!)) return true;
    if (isTotal(found.headers[column]!)) return false;
    let filled = 0;
    let good = 0;
    let high = 0;
    for (const row of sample) {
      const text = cellText(row.cells[column]);
      if (saysNothing(text)) continue;
      filled += 1;
      if (readLevel(text) !== undefined) good += 1;
      else if (/^([5-9]|10)$/.test(text)) high += 1;
    }
    if (filled > 0 && good * 2 >= filled) return true;
    // Levels of a longer scale are refused one by one too.
    const mayBeSkill = fieldOfHeader('employees', found.headers[column]!) === undefined;
    return mayBeSkill && good + high === filled;
  };
  const columns = found.headers
    .map((header, column) => ({ header, column }))
    .filter(
      ({ header, column }) => found.fields[column] === null && header !== '' && holdsLevels(column),
    );
  const keys = kind === 'assessments' ? ['matricule'] : ['job', 'unit', 'skill'];
  let key = keys.find(has);
  if (!key) {
    const first = found.fields[0] === null && columns[0]?.column !== 0;
    if (!first || columns.length === 0) return found;
    key = kind === 'assessments' ? 'matricule' : corner(columns, sample, known);
    found.fields[0] = key;
  }
  if (columns.length === 0) return found;
  const prefix = key === 'skill' ? 'job' : 'skill';
  for (const { header, column } of columns) found.fields[column] = `${prefix}:${header}`;
  return { ...found, layout: 'wide' };
}

/** What the first column of a grid without a corner header holds: jobs, unless known names say skills. */
function corner(
  columns: readonly { header: string }[],
  sample: readonly TableRow[],
  known: { isSkill: (name: string) => boolean; isJob: (name: string) => boolean },
): 'job' | 'skill' {
  const firsts = sample.map((row) => cellText(row.cells[0])).filter((text) => text !== '');
  const count = (names: readonly string[], is: (name: string) => boolean) =>
    names.filter(is).length;
  const across = columns.map(({ header }) => header);
  const jobsDown = count(firsts, known.isJob) + count(across, known.isSkill);
  const skillsDown = count(firsts, known.isSkill) + count(across, known.isJob);
  return skillsDown > jobsDown ? 'skill' : 'job';
}
