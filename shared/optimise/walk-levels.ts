import type { FlatPlaces } from './flat-places.ts';

/**
 * Makes the function that reads a person's level in a cell from the places they take, quarter after quarter, as
 * `plan-value.ts` does. `before` leaves out that quarter and later ones; `except` leaves out one place.
 */
export function levelReader(flat: FlatPlaces, quarterOf: (place: number) => number) {
  const { effectFrom, effectCell, entry, goal } = flat;
  const quarters = new Int32Array(256);
  const entries = new Int32Array(256);
  const goals = new Int32Array(256);
  return (cell: number, places: readonly number[], except: number, before: number): number => {
    let size = 0;
    for (const place of places) {
      if (place === except) continue;
      const end = effectFrom[place + 1]!;
      for (let effect = effectFrom[place]!; effect < end; effect += 1) {
        if (effectCell[effect] !== cell || size === 256) continue;
        const quarter = quarterOf(place);
        if (quarter >= before) continue;
        let at = size;
        size += 1;
        for (; at > 0 && quarters[at - 1]! > quarter; at -= 1) {
          quarters[at] = quarters[at - 1]!;
          entries[at] = entries[at - 1]!;
          goals[at] = goals[at - 1]!;
        }
        quarters[at] = quarter;
        entries[at] = entry[effect]!;
        goals[at] = goal[effect]!;
      }
    }
    let level = flat.level[cell]!;
    let held = flat.held[cell]!;
    for (let at = 0; at < size; ) {
      const quarter = quarters[at]!;
      let raised = 0;
      for (; at < size && quarters[at] === quarter; at += 1) {
        if (entries[at]! <= held && goals[at]! > raised) raised = goals[at]!;
      }
      if (raised > level) level = raised;
      if (raised > held) held = raised;
    }
    return level;
  };
}
