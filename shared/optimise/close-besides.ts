import type { Raise } from '../plans/progress.ts';
import type { Cell, Effect } from './problem.ts';

/** What is known of a person so far: cells from `from` on are theirs, effects are by course (an index). */
interface Known {
  cells: Cell[];
  from: number;
  effects: ReadonlyMap<number, Effect[]>;
}

/**
 * Lets a gap whose need was refused count where a course the person follows for another reason closes it all the same: no place
 * is made for it, and a plan found is worth what it is worth once adopted.
 */
export function closeBesides(
  { cells, from, effects }: Known,
  gap: Cell,
  useful: readonly { course: number; raise: Raise }[],
): void {
  if (useful.length === 0) return;
  const known = cells.findIndex(({ skillId }, at) => at >= from && skillId === gap.skillId);
  const cell = known === -1 ? cells.length : known;
  // A prerequisite's own cell weighs nothing until the gap behind it counts.
  cells[cell] = gap;
  for (const { course, raise } of useful) {
    const own = effects.get(course)!;
    if (own.some((one) => one.cell === cell)) continue;
    own.push({ cell, fromLevel: raise.fromLevel, toLevel: raise.toLevel });
  }
}
