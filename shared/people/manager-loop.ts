/**
 * Finds somebody who would stand above themselves, following each of `from` upwards; null when nobody would.
 * `managerOf` gives the manager of each employee who has one.
 */
export function findManagerLoop(
  managerOf: ReadonlyMap<number, number>,
  from: Iterable<number>,
): number | null {
  const cleared = new Set<number>();
  for (const start of from) {
    const path = new Set<number>();
    let person: number | undefined = start;
    while (person !== undefined && !cleared.has(person)) {
      if (path.has(person)) return person;
      path.add(person);
      person = managerOf.get(person);
    }
    for (const seen of path) cleared.add(seen);
  }
  return null;
}
