import type { Problem } from './problem.ts';
import { listSeats } from './seat-groups.ts';
import type { WalkState } from './walk-state.ts';

/** Seats agreed on at least so much are laid out. */
const agreed = 0.5;

/** People agreed on for one offer at one site, and the lines that could hold them. */
export interface AgreedGroup {
  /** Those who must come first, then as agreed. */
  places: number[];
  on: number[];
  hours: number;
}

/**
 * The groups that people and sessions agree on (`share`, by seat, from 0 to 1): obligations first, then what fits in few quarters,
 * then what takes long.
 */
export function agreedGroups(
  problem: Problem,
  { lines, flat }: Pick<WalkState, 'lines' | 'flat'>,
  share: Float32Array,
): AgreedGroup[] {
  const seats = listSeats(problem);
  // A place goes to the seat it is agreed on most, however little where it must be taken.
  const favourite = new Int32Array(problem.takings.length).fill(-1);
  const total = new Float64Array(problem.takings.length);
  seats.taking.forEach((place, seat) => {
    const known = favourite[place]!;
    total[place]! += share[seat]!;
    if (known < 0 || share[seat]! > share[known]!) favourite[place] = seat;
  });
  const lineKey = (offer: number, site: string | null) => `${offer}|${site}`;
  const linesOf = Map.groupBy(lines.offer.keys(), (line) =>
    lineKey(lines.offer[line]!, lines.site[line]!),
  );
  const groups = seats.groups.flatMap(({ offer, site, first, end }) => {
    const own: number[] = [];
    for (let seat = first; seat < end; seat += 1) {
      const place = seats.taking[seat]!;
      if (favourite[place] === seat && (flat.must[place] || total[place]! > agreed)) own.push(seat);
    }
    const on = linesOf.get(lineKey(offer, site)) ?? [];
    if (own.length === 0 || on.length === 0) return [];
    own.sort((a, b) => share[b]! - share[a]! || a - b);
    const places = own.map((seat) => seats.taking[seat]!);
    places.sort((a, b) => flat.must[b]! - flat.must[a]!);
    return [{ places, on, hours: lines.hours[on[0]!]! }];
  });
  return groups.sort(
    (a, b) =>
      flat.must[b.places[0]!]! - flat.must[a.places[0]!]! ||
      a.on.length - b.on.length ||
      b.hours - a.hours,
  );
}
