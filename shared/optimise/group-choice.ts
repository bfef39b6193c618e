import type { offerPrices, SeatGroup, Seats } from './seat-groups.ts';

/** The sessions of one offer and site that given seat prices pay best. */
export interface GroupChoice {
  /** Points they leave: prices of their seats less what seats and sessions cost. */
  value: number;
  people: number;
  /** Loss of the last seat taken, and how many seats with exactly that loss are. */
  edge: number;
  ties: number;
}

/**
 * Makes the function that finds how many people of a group to hold at given seat prices: the best paid first, sessions as few as
 * hold them and none below its minimum. Null when nothing pays; with `must` one session is held at least, whatever it loses.
 */
export function groupChooser(seats: Seats, costs: ReturnType<typeof offerPrices>) {
  const units = seats.units.length;
  const scratch = new Float64Array(
    seats.groups.reduce((most, { first, end }) => Math.max(most, end - first), 0),
  );
  return (
    { offer, first, end, groupMin, groupMax }: SeatGroup,
    seatPrice: Float64Array,
    must = false,
  ): GroupChoice | null => {
    const base = offer * units;
    let count = 0;
    for (let seat = first; seat < end; seat += 1) {
      const reward = seatPrice[seat]! - costs.seat[base + seats.unit[seat]!]!;
      if (reward > 0) scratch[count++] = -reward;
    }
    if (count === 0 && !must) return null;
    // Seats without reward count only where they help a session to its minimum.
    if (must || count < Math.ceil(count / groupMax) * groupMin) {
      count = end - first;
      for (let seat = first; seat < end; seat += 1) {
        scratch[seat - first] = costs.seat[base + seats.unit[seat]!]! - seatPrice[seat]!;
      }
    }
    const list = scratch.subarray(0, count);
    list.sort();
    const run = costs.session[offer]!;
    let sum = 0;
    let value = must ? Number.NEGATIVE_INFINITY : 1e-9;
    let most = 0;
    for (let people = 1; people <= count; people += 1) {
      const reward = -list[people - 1]!;
      sum += reward;
      // Beyond the best rewards a session only loses by more people, save to reach its minimum.
      const runs = Math.ceil(people / groupMax);
      if (people >= runs * groupMin && sum - runs * run > value) {
        value = sum - runs * run;
        most = people;
      }
      if (reward < 0 && people >= groupMin && people % groupMax >= groupMin) break;
    }
    if (most === 0) return null;
    const edge = list[most - 1]!;
    let ties = most;
    for (let one = 0; one < most; one += 1) if (list[one]! < edge) ties -= 1;
    return { value, people: most, edge, ties };
  };
}
