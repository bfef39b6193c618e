import type { walkPrices } from './walk-prices.ts';
import type { WalkState } from './walk-state.ts';

/** Lines drawn for a session to open: the cheapest is tried. */
const lookedAt = 4;

/** Draws where moves begin, nearly always at places likely in a good plan, and lists those places by person and by pool. */
export function walkDraws(
  { lines, flat, values }: WalkState,
  prices: ReturnType<typeof walkPrices>,
  random: () => number,
  likely: Int32Array,
) {
  const { lineOf, taken } = values;
  const pick = (count: number) => Math.floor(random() * count);
  const isLikely = new Uint8Array(lineOf.length);
  for (const place of likely) isLikely[place] = 1;
  const likelyOf = Array.from({ length: taken.length }, (_, person) =>
    [...flat.own.subarray(flat.ownFrom[person], flat.ownFrom[person + 1])].filter(
      (place) => isLikely[place],
    ),
  );
  const likelyIn = lines.placesOf.map((places) => places.filter((place) => isLikely[place]));
  const anyPlace = () =>
    likely.length > 0 && random() < 0.95 ? likely[pick(likely.length)]! : pick(lineOf.length);
  /** A line of somebody likely who has no place, the cheapest full session of a few: those nobody would come to are hardly tried. */
  const anyWished = () => {
    const place = anyPlace();
    const pool = lines.poolOf[place]!;
    if (pool < 0 || lineOf[place]! >= 0) return -1;
    const own = lines.linesOf[pool]!;
    const cost = (line: number) =>
      prices.session[lines.offer[line]!]! + lines.groupMax[line]! * prices.seatOn(place, line);
    let line = own[pick(own.length)]!;
    for (let turn = 1; turn < lookedAt; turn += 1) {
      const other = own[pick(own.length)]!;
      if (cost(other) < cost(line)) line = other;
    }
    return line;
  };
  return { pick, anyPlace, anyWished, likelyOf, likelyIn };
}
