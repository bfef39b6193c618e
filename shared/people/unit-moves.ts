import { unitsBelow } from './units-below.ts';

interface Placed {
  id: number;
  parentId: number | null;
}

/** The first of the units that would stand below itself under `parentId`; undefined when all may move there. */
export function misplacedUnit(
  units: readonly Placed[],
  moved: readonly number[],
  parentId: number | null,
): number | undefined {
  if (parentId === null) return undefined;
  return moved.find((id) => unitsBelow(units, id).has(parentId));
}

/**
 * Which units stand elsewhere, and under which (null: at the top), once `remove` has joined `keep`: those below the
 * removed one stand below the kept one, which takes its place when it was below it.
 */
export function parentsAfterMerge(
  units: readonly Placed[],
  keep: number,
  remove: number,
): Map<number, number | null> {
  const parents = new Map<number, number | null>();
  if (unitsBelow(units, remove).has(keep)) {
    const above = units.find(({ id }) => id === remove)?.parentId ?? null;
    // In a circle the place of the removed one is below the kept one.
    parents.set(keep, above !== null && unitsBelow(units, keep).has(above) ? null : above);
  }
  for (const { id, parentId } of units) {
    if (parentId === remove && id !== keep) parents.set(id, keep);
  }
  return parents;
}
