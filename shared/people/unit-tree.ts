/** A unit in the order of the tree; `depth` is 0 at the top. */
export interface PlacedUnit {
  id: number;
  name: string;
  depth: number;
}

/**
 * Units each under the one above it, brothers in the order given. Every unit appears once: one whose parent is not in
 * the list stands at the top, and a circle opens at its first unit.
 */
export function unitTree(
  units: readonly { id: number; name: string; parentId: number | null }[],
): PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parentId }) => parentId);
  const placed = new Map<number, PlacedUnit>();
  const place = ({ id, name }: (typeof units)[number], depth: number) => {
    if (placed.has(id)) return;
    placed.set(id, { id, name, depth });
    for (const child of children.get(id) ?? []) place(child, depth + 1);
  };
  for (const unit of units) {
    if (unit.parentId === null || !known.has(unit.parentId)) place(unit, 0);
  }
  // What is left goes round in circles.
  for (const unit of units) place(unit, 0);
  return [...placed.values()];
}
