import type { Unit } from './people.contract.ts';
import { unitTree } from './unit-tree.ts';

/** A unit where it stands in the tree. */
export interface UnitRow extends Unit {
  /** 0 at the top. */
  depth: number;
  /** People of the unit and of every unit below it. */
  total: number;
}

/** Units in the order of the tree, with the people below each added up. */
export function unitRows(units: readonly Unit[]): UnitRow[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const rows = unitTree(units).map(({ id, depth }): UnitRow => {
    const unit = known.get(id)!;
    return { ...unit, depth, total: unit.headcount };
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows.toReversed()) {
    const above = row.parentId === null ? undefined : byId.get(row.parentId);
    // Where a circle opens, the one above comes later: it is not added to.
    if (above && above.depth < row.depth) above.total += row.total;
  }
  return rows;
}
