/** Seats taken less often than this are as good as never taken. */
const seldom = 0.01;

/** Places (ascending) with a seat that people or sessions took lately: `taking` gives the place and `share` how often, by seat. */
export function agreedPlaces(taking: Uint32Array, share: Float32Array): Int32Array {
  const places = new Set<number>();
  for (let seat = 0; seat < taking.length; seat += 1) {
    if (share[seat]! > seldom) places.add(taking[seat]!);
  }
  return Int32Array.from(places).sort();
}
