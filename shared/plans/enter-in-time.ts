import type { GapTable } from '../gaps/gap-table.ts';
import type { EntryRules } from './entry-rules.ts';
import type { OrderedLine } from './line-gaps.ts';
import { walkQuarters } from './walk-quarters.ts';

/**
 * The same lines without the people whom earlier quarters do not bring to a course's prerequisites: what comes before must be
 * over when the quarter begins. Keeps the order given.
 */
export function enterInTime<T extends OrderedLine & { course: number }>(
  table: GapTable,
  lines: readonly T[],
  rules: EntryRules,
): T[] {
  if (!rules.asks) return [...lines];
  const entering = new Map<T, readonly number[]>();
  walkQuarters(table, lines, (line, progress, taken) => {
    const may = line.employeeIds.filter((id) => rules.mayEnter(progress, id, line.course, taken));
    entering.set(line, may);
    return may;
  });
  return lines.map((line) => ({ ...line, employeeIds: entering.get(line)! }));
}
