import { unitsBelow } from '../people/units-below.ts';
import type { WorkforceRequirement } from './workforce.ts';

/**
 * Requirements with those of each unit asked of every unit below it too, one row a unit: a unit is a node of the tree
 * (domain.md §1), and what Production asks it asks in its workshops. The highest level still holds where both ask.
 */
export function inheritRequirements(
  requirements: readonly WorkforceRequirement[],
  units: readonly { id: number; parentId: number | null }[],
): WorkforceRequirement[] {
  const below = new Map<number, number[]>();
  const unitsUnder = (top: number) => {
    const known = below.get(top) ?? [...unitsBelow(units, top)].filter((id) => id !== top);
    below.set(top, known);
    return known;
  };
  return requirements.flatMap((row) => {
    const { unitId } = row;
    if (unitId === null) return row;
    return [row, ...unitsUnder(unitId).map((id) => ({ ...row, unitId: id, askedIn: unitId }))];
  });
}
