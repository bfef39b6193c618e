/** Finds the place of an id; −1 for an unknown one. */
export type IdLookup = (id: number) => number;

/**
 * Numbers ids by their place in the list. Row ids grow from 1 with few holes, so a plain array answers;
 * far-apart ids fall back to a map.
 */
export function lookUpIds(ids: readonly number[]): IdLookup {
  const largest = ids.reduce((max, id) => Math.max(max, id), 0);
  if (largest > ids.length * 8 + 100_000) {
    const places = new Map(ids.map((id, place) => [id, place]));
    return (id) => places.get(id) ?? -1;
  }
  const places = new Int32Array(largest + 1).fill(-1);
  ids.forEach((id, place) => {
    places[id] = place;
  });
  return (id) => places[id] ?? -1;
}
