import type { GapTable } from '../gaps/gap-table.ts';
import type { TakenSoFar } from './entry-rules.ts';
import { inOrder, type OrderedLine } from './line-gaps.ts';
import { type Progress, startProgress, takeCourse } from './progress.ts';

/**
 * Goes through lines quarter by quarter. `visit` sees levels and courses taken as its quarter begins, and says who takes the
 * line's course (its place in the list the entry rules were made of); what they learn counts from the next quarter on.
 */
export function walkQuarters<T extends OrderedLine & { course: number }>(
  table: GapTable,
  lines: readonly T[],
  visit: (line: T, progress: Progress, taken: TakenSoFar) => readonly number[],
): void {
  const progress = startProgress(table);
  const taken = new Set<string>();
  const isTaken: TakenSoFar = (id, course) => taken.has(`${id}|${course}`);
  for (const quarter of Map.groupBy(inOrder(lines), (line) => line.quarter).values()) {
    const takers = quarter.map((line) => ({ line, ids: visit(line, progress, isTaken) }));
    for (const { line, ids } of takers) {
      for (const id of ids) {
        takeCourse(progress, id, line.raises);
        taken.add(`${id}|${line.course}`);
      }
    }
  }
}
