/** A unit and every unit below it, by id; only itself when the tree holds a circle back to it. */
export function unitsBelow(
  units: readonly { id: number; parentId: number | null }[],
  top: number,
): Set<number> {
  const children = Map.groupBy(units, ({ parentId }) => parentId);
  const found = new Set([top]);
  for (const unit of found) {
    for (const { id } of children.get(unit) ?? []) found.add(id);
  }
  return found;
}
