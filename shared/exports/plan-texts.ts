import type { PlanLine } from '../plans/plans.contract.ts';
import type { ExportWords } from './exports.words.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

/** Different texts, in alphabetical order, on one line; null for none. */
export function distinct(texts: Iterable<string | null>): string | null {
  const own = [...new Set([...texts].filter((text) => text !== null && text !== ''))] as string[];
  return own.length === 0 ? null : own.sort().join(', ');
}

/** Units of a line's participants. */
export function unitNames(
  line: ExportLine,
  input: Pick<WorkbookInput, 'people' | 'units'>,
  words: ExportWords,
): string | null {
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  return distinct(
    line.employeeIds.map((id) => {
      const unitId = input.people.get(id)?.unitId ?? null;
      return unitId === null ? words.none : (names.get(unitId) ?? words.none);
    }),
  );
}

/** Skills a course raises, with the levels it goes from and to. */
export function skillNames(
  { course }: ExportLine,
  { skills }: Pick<WorkbookInput, 'skills'>,
): string | null {
  return distinct(
    course.skills.map(
      ({ skillId, fromLevel, toLevel }) =>
        `${skills.get(skillId)?.name ?? ''} (${fromLevel} → ${toLevel})`,
    ),
  );
}

/** Who teaches: the internal trainer, else the provider. */
export function trainerOrProvider(line: PlanLine): string | null {
  return (line.costModel === 'internal' ? line.trainer : null) ?? line.provider ?? line.trainer;
}
