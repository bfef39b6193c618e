/** Finds the place of an id; −1 for an unknown one. */
export interface IdLookup {
  (id: number): number;
  /** The places of many ids at once: a call for each of 600,000 would take several times as long. */
  all(ids: ArrayLike<number>): Int32Array;
}

/**
 * Numbers ids by their place in the list. Row ids grow from 1 with few holes, so a plain array answers;
 * far-apart ids fall back to a map.
 */
export function lookUpIds(ids: readonly number[]): IdLookup {
  const largest = ids.reduce((max, id) => Math.max(max, id), 0);
  if (largest > ids.length * 8 + 100_000) {
    const places = new Map(ids.map((id, place) => [id, place]));
    const lookup = (id: number) => places.get(id) ?? -1;
    return Object.assign(lookup, {
      all: (many: ArrayLike<number>) => Int32Array.from(many, lookup),
    });
  }
  const places = new Int32Array(largest + 1).fill(-1);
  ids.forEach((id, place) => {
    places[id] = place;
  });
  return Object.assign((id: number) => places[id] ?? -1, {
    all: (many: ArrayLike<number>) => pick(places, many),
  });
}

function pick(places: Int32Array, ids: ArrayLike<number>): Int32Array {
  const found = new Int32Array(ids.length);
  for (let at = 0; at < found.length; at += 1) found[at] = places[ids[at]!] ?? -1;
  return found;
}
