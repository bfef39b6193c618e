import type { GapTable } from '../gaps/gap-table.ts';
import {
  type Closing,
  closingsOf,
  type Progress,
  type Raise,
  startProgress,
  takeCourse,
} from './progress.ts';

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
): Map<number, Closing[]> {
  const progress = startProgress(table);
  return new Map(inOrder(lines).map((line) => [line.id, holdLine(progress, line)]));
}

/** Everybody's levels when a line starts: after the lines held before it. */
export function progressBefore(
  table: GapTable,
  lines: readonly OrderedLine[],
  lineId: number,
): Progress {
  const progress = startProgress(table);
  for (const line of inOrder(lines)) {
    if (line.id === lineId) break;
    holdLine(progress, line);
  }
  return progress;
}

/** Lets the participants of a line take its course; returns the gaps narrowed, by employee id. */
export function holdLine(
  progress: Progress,
  line: Pick<OrderedLine, 'state' | 'employeeIds' | 'raises'>,
): Closing[] {
  if (line.state === 'cancelled') return [];
  const closings: Closing[] = [];
  for (const employeeId of [...line.employeeIds].sort((a, b) => a - b)) {
    closings.push(...closingsOf(progress, employeeId, line.raises));
    takeCourse(progress, employeeId, line.raises);
  }
  return closings;
}
