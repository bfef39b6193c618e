import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import type { GapTable } from '../gaps/gap-table.ts';
import type { EntryRules } from './entry-rules.ts';
import type { OrderedLine } from './line-gaps.ts';
import { walkQuarters } from './walk-quarters.ts';

/** Somebody whom neither what they bring nor the plan's earlier quarters take to a course's prerequisites. */
export interface Unready {
  lineId: number;
  employeeId: number;
  /** Prerequisites not met. */
  lacks: Prerequisite[];
}

/**
 * Who lacks which prerequisite of the lines they are on, by the rule that proposals follow: what comes before must be over
 * when the quarter begins. Everybody on a line takes it all the same, so that only the first step missing is told.
 * `asked` names whom to look at on a line; nobody is asked of a line already begun.
 */
export function unreadyPeople<T extends OrderedLine & { course: number }>(
  table: GapTable,
  lines: readonly T[],
  rules: EntryRules,
  asked: (line: T) => readonly number[] = ({ state, employeeIds }) =>
    state === 'draft' || state === 'open' ? employeeIds : [],
): Unready[] {
  if (!rules.asks) return [];
  const found: Unready[] = [];
  walkQuarters(table, lines, (line, progress, taken) => {
    for (const employeeId of asked(line)) {
      const lacks = rules.lacking(progress, employeeId, line.course, taken);
      if (lacks.length > 0) found.push({ lineId: line.id, employeeId, lacks });
    }
    return line.state === 'cancelled' ? [] : line.employeeIds;
  });
  return found;
}
