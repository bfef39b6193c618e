import type { GapTable } from '../gaps/gap-table.ts';
import type { EntryRules } from './entry-rules.ts';
import { inOrder, type OrderedLine } from './line-gaps.ts';
import { startProgress, takeCourse } from './progress.ts';

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
  const progress = startProgress(table);
  const taken = new Set<string>();
  const isTaken = (id: number, course: number) => taken.has(`${id}|${course}`);
  const entering = new Map<T, readonly number[]>();
  for (const quarter of Map.groupBy(inOrder(lines), (line) => line.quarter).values()) {
    for (const line of quarter) {
      const may = line.employeeIds.filter((id) =>
        rules.mayEnter(progress, id, line.course, isTaken),
      );
      entering.set(line, may);
    }
    for (const line of quarter) {
      for (const id of entering.get(line)!) {
        takeCourse(progress, id, line.raises);
        taken.add(`${id}|${line.course}`);
      }
    }
  }
  return lines.map((line) => ({ ...line, employeeIds: entering.get(line)! }));
}
