import type { GapTable } from '../gaps/gap-table.ts';
import { ClosingColumns, ClosingList } from './closing-list.ts';
import { closingsOf, type Progress, type Raise, startProgress, takeCourse } from './progress.ts';

/** What the order of a plan's lines needs of one. */
export interface OrderedLine {
  id: number;
  quarter: number;
  position: number;
  /** A cancelled line closes nothing. */
  state: string;
  employeeIds: readonly number[];
  raises: readonly Raise[];
}

/** Lines in the order they are held: by quarter, then position. */
export function inOrder<T extends Pick<OrderedLine, 'id' | 'quarter' | 'position'>>(
  lines: readonly T[],
): T[] {
  return [...lines].sort((a, b) => a.quarter - b.quarter || a.position - b.position || a.id - b.id);
}

/**
 * Which gaps each line closes, by line id, one line after the other: what an earlier line closed
 * is not closed again by a later one, so the lines add up to the plan.
 */
export function planClosings(
  table: GapTable,
  lines: readonly OrderedLine[],
): Map<number, ClosingList> {
  const progress = startProgress(table);
  const columns = new ClosingColumns();
  return new Map(inOrder(lines).map((line) => [line.id, holdLine(progress, line, columns)]));
}

/** Everybody's levels when a line starts: after the lines held before it. */
export function progressBefore(
  table: GapTable,
  lines: readonly OrderedLine[],
  lineId: number,
): Progress {
  const progress = startProgress(table);
  const passed = new ClosingColumns();
  for (const line of inOrder(lines)) {
    if (line.id === lineId) break;
    holdLine(progress, line, passed);
  }
  return progress;
}

/** Lets the participants of a line take its course; returns the gaps narrowed, by employee id, written in `columns`. */
export function holdLine(
  progress: Progress,
  line: Pick<OrderedLine, 'state' | 'employeeIds' | 'raises'>,
  columns = new ClosingColumns(),
): ClosingList {
  const from = columns.length;
  const people = line.state === 'cancelled' ? [] : [...line.employeeIds].sort((a, b) => a - b);
  for (const employeeId of people) {
    for (const closing of closingsOf(progress, employeeId, line.raises)) columns.push(closing);
    takeCourse(progress, employeeId, line.raises);
  }
  return new ClosingList(columns, from, columns.length);
}
