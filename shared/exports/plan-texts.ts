import type { IsoDate } from '../kernel/dates.ts';
import type { Language } from '../kernel/language.ts';
import { needsWords } from '../needs/needs.words.ts';
import type { PlanLine } from '../plans/plans.contract.ts';
import type { ExportWords } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

/** Different texts, in alphabetical order, on one line; null for none. */
export function distinct(texts: Iterable<string | null>): string | null {
  const own = [...new Set([...texts].filter((text) => text !== null && text !== ''))] as string[];
  return own.length === 0 ? null : own.sort().join(', ');
}

const namedUnits = 4;

/** Units of a line's participants: four by name, and how many more; the sheet of shares has them all. */
export function unitNames(
  line: ExportLine,
  people: WorkbookInput['people'],
  names: ReadonlyMap<number, string>,
  words: ExportWords,
): string | null {
  const own = new Set(line.employeeIds.map((id) => people.get(id)?.unitId ?? null));
  const all = [...own].map((unitId) => names.get(unitId ?? 0) ?? words.none).sort();
  const shown = distinct(all.slice(0, namedUnits));
  return all.length > namedUnits ? `${shown} (+${all.length - namedUnits})` : shown;
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

const namedDays = 6;

/** First days of a line's sessions, six of them, and how many more. */
export function sessionDays(days: readonly IsoDate[], language: Language): string | null {
  if (days.length === 0) return null;
  const shown = days.slice(0, namedDays).map((day) => formatDay(day, language));
  const more = days.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` (+${more})` : '');
}

/** Where a line comes from: the needs it answers, else what obliges to it or the gaps it closes. */
export function originNames({ origins, row }: ExportLine, language: Language): string | null {
  const said = needsWords[language].origin;
  if (origins.length > 0) return distinct(origins.map((origin) => said[origin]));
  if (row.mandatory) return said.obligation;
  return row.gapsClosed > 0 ? said.gap : null;
}

/** Who teaches: the internal trainer, else the provider. */
export function trainerOrProvider(line: PlanLine): string | null {
  return (line.costModel === 'internal' ? line.trainer : null) ?? line.provider ?? line.trainer;
}
