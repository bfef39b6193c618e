import { today } from '#shared/kernel/dates.ts';
import { isLate } from '#shared/plans/lateness.ts';
import type { LineRow } from './line-rows.ts';

/** What the plan's table may be narrowed to, by a chip or by a link of the home screen. */
export const shows = ['late', 'belowMinimum', 'unready'] as const;

/** Keeps the actions that a chip asks for; undefined keeps them all. */
export function keepLines(
  show: (typeof shows)[number] | undefined,
  year: number,
): ((row: LineRow) => boolean) | undefined {
  if (show === 'late') return (row) => isLate(row, year, today());
  if (show === 'belowMinimum') return (row) => row.belowMinimum && row.state === 'draft';
  if (show === 'unready') return (row) => row.unready > 0;
  return undefined;
}
