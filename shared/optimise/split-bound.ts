import type { Prices } from './dual-bound.ts';
import { kindsOf } from './envelope-rows.ts';
import { type GroupChoice, groupChooser } from './group-choice.ts';
import type { PersonSets } from './person-sets.ts';
import type { Problem } from './problem.ts';
import { listSeats, offerPrices, type SeatGroup } from './seat-groups.ts';

/** What people and sessions would choose apart at some prices. */
export interface SplitAnswer {
  bound: number;
  /** By seat: 1 where its person takes it, and where its sessions hold it. */
  wanted: Uint8Array;
  held: Uint8Array;
  /** What sessions and people draw from envelopes (cents) and trainers (hours). */
  spent: Float64Array;
  given: Float64Array;
}

/**
 * Bounds a plan from above by letting people choose places at a price a seat, and each group of an offer hold the sessions that
 * those prices pay best, minimum and maximum kept, and a course that must run runs once at least (Lagrangian decomposition). Holds for any prices of nothing or more.
 */
export function splitBound(problem: Problem, everybody: readonly PersonSets[]) {
  const { takings, envelopes, trainers, offers, courses, people } = problem;
  const seats = listSeats(problem);
  const costs = offerPrices(problem, seats);
  const units = seats.units.length;
  const persons = everybody.map((one) => ({
    ...one,
    prices: new Float64Array(one.own.length),
    unit: people[one.person]!.unitId,
  }));
  const wagePayers = new Map(
    seats.units.map((unit) => [
      unit,
      envelopes.flatMap((one, at) =>
        (one.unitId === null || one.unitId === unit) && kindsOf(one).includes('wages') ? [at] : [],
      ),
    ]),
  );
  const cheapest = new Float64Array(takings.length);
  const at = new Int32Array(takings.length);
  const size = seats.taking.length;
  const wanted = new Uint8Array(size);
  const held = new Uint8Array(size);
  const largest = seats.groups.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const scratch = new Float64Array(largest);
  const choose = groupChooser(seats, costs);
  const pinned = [...courses.keys()].filter((course) => courses[course]!.pinned);
  const groupsOf = Map.groupBy(seats.groups, ({ offer }) => offers[offer]!.course);
  /** Marks the seats a group holds, adds what they draw, and gives what they leave. */
  const hold = (
    { offer, first, end, groupMax }: SeatGroup,
    { value, people, edge, ties }: GroupChoice,
    seatPrice: Float64Array,
    { spent, given }: Pick<SplitAnswer, 'spent' | 'given'>,
  ): number => {
    const base = offer * units;
    const runs = Math.ceil(people / groupMax);
    const { trainer, course } = offers[offer]!;
    if (trainer !== null) given[trainer]! += runs * courses[course]!.hours;
    const seatCost = costs.perSeat[offer]!;
    const runCost = costs.perSession[offer]!;
    for (const one of costs.whole) spent[one]! += seatCost[one]! * people + runCost[one]! * runs;
    let left = ties;
    for (let seat = first; seat < end; seat += 1) {
      const unit = seats.unit[seat]!;
      const own = costs.seat[base + unit]! - seatPrice[seat]!;
      if (own > edge || (own === edge && left-- <= 0)) continue;
      held[seat] = 1;
      for (const one of costs.own[unit]!) {
        spent[one]! += seatCost[one]! + runCost[one]! / groupMax;
      }
    }
    return value;
  };

  const answer = (prices: Prices, seatPrice: Float64Array): SplitAnswer => {
    costs.price(prices);
    const spent = new Float64Array(envelopes.length);
    const given = new Float64Array(trainers.length);
    let bound = 0;
    cheapest.fill(Number.POSITIVE_INFINITY);
    for (let seat = 0; seat < size; seat += 1) {
      const taking = seats.taking[seat]!;
      if (seatPrice[seat]! < cheapest[taking]!) {
        cheapest[taking] = seatPrice[seat]!;
        at[taking] = seat;
      }
    }
    wanted.fill(0);
    held.fill(0);
    for (const { own, prices: charged, choose, unit } of persons) {
      const payers = wagePayers.get(unit)!;
      for (let place = 0; place < own.length; place += 1) {
        let total = cheapest[own[place]!]!;
        for (const one of payers) total += prices.envelopes[one]! * takings[own[place]!]!.wages;
        charged[place] = total;
      }
      const { taken, surplus } = choose(charged);
      bound += surplus;
      for (let place = 0; place < own.length; place += 1) {
        if (!taken[place]) continue;
        wanted[at[own[place]!]!] = 1;
        for (const one of payers) spent[one]! += takings[own[place]!]!.wages;
      }
    }
    const unheld = new Set(pinned);
    for (const group of seats.groups) {
      const choice = choose(group, seatPrice);
      if (choice) {
        bound += hold(group, choice, seatPrice, { spent, given });
        unheld.delete(offers[group.offer]!.course);
      }
    }
    // A course that must run and pays nowhere runs where it costs least.
    for (const course of unheld) {
      let least: { group: SeatGroup; choice: GroupChoice } | null = null;
      for (const group of groupsOf.get(course) ?? []) {
        const choice = choose(group, seatPrice, true)!;
        if (!least || choice.value > least.choice.value) least = { group, choice };
      }
      if (least) bound += hold(least.group, least.choice, seatPrice, { spent, given });
    }
    envelopes.forEach(({ amount }, one) => {
      bound += prices.envelopes[one]! * amount;
    });
    trainers.forEach(({ hours }, one) => {
      bound += prices.trainers[one]! * (hours ?? 0);
    });
    return { bound, wanted, held, spent, given };
  };

  /** Prices of seats that full sessions would ask: where a search starts. */
  const fullPrices = (prices: Prices): Float64Array => {
    costs.price(prices);
    return Float64Array.from({ length: size }, (_, seat) => {
      const { offer, groupMax, first, end } = seats.groups[seats.group[seat]!]!;
      const count = Math.min(groupMax, end - first);
      return costs.seat[offer * units + seats.unit[seat]!]! + costs.session[offer]! / count;
    });
  };

  const most = new Float64Array(takings.length);
  /** By place: about the most its seat could cost and its person still take it, others at their prices. */
  const findLimits = (prices: Prices, seatPrice: Float64Array): Float64Array => {
    costs.price(prices);
    cheapest.fill(Number.POSITIVE_INFINITY);
    for (let seat = 0; seat < size; seat += 1) {
      const taking = seats.taking[seat]!;
      if (seatPrice[seat]! < cheapest[taking]!) cheapest[taking] = seatPrice[seat]!;
    }
    most.fill(Number.POSITIVE_INFINITY);
    for (const { own, prices: charged, limits, unit } of persons) {
      const payers = wagePayers.get(unit)!;
      const wages = own.map((taking) =>
        payers.reduce((sum, one) => sum + prices.envelopes[one]! * takings[taking]!.wages, 0),
      );
      own.forEach((taking, place) => {
        // A course without seats: dear enough for nobody.
        charged[place] = Math.min(1e9, cheapest[taking]!) + wages[place]!;
      });
      limits(charged).forEach((limit, place) => {
        // What must be taken would pay anything; nothing is worth less than nothing.
        most[own[place]!] = limit < 1e4 ? Math.max(0, limit - wages[place]!) : 1e3;
      });
    }
    return most;
  };
  /** Places whose seat costs hardly more than they are worth at these prices: `slack` points at most. */
  const likelyPlaces = (prices: Prices, seatPrice: Float64Array, slack: number): Int32Array => {
    findLimits(prices, seatPrice);
    return Int32Array.from(
      [...most.keys()].filter(
        (taking) => most[taking]! > 0 && cheapest[taking]! < most[taking]! + slack,
      ),
    );
  };
  /**
   * Shares the price of a session among those who would come: each pays what the place is worth to them, up to a common amount
   * that just pays for it. Dearer for all than a full session's share, and sessions still gain nothing.
   */
  const sharePrices = (prices: Prices, seatPrice: Float64Array): void => {
    findLimits(prices, seatPrice);
    for (const { offer, first, end, groupMin, groupMax } of seats.groups) {
      const list = scratch.subarray(0, end - first);
      const base = offer * units;
      for (let seat = first; seat < end; seat += 1) {
        const limit = Math.min(1e3, most[seats.taking[seat]!]!);
        list[seat - first] = costs.seat[base + seats.unit[seat]!]! - limit;
      }
      list.sort();
      const run = costs.session[offer]!;
      const last = Math.min(groupMax, list.length);
      const gains = (amount: number) => {
        let sum = 0;
        for (let one = 0; one < last; one += 1) {
          const more = Math.min(-list[one]!, amount);
          if (more < 0 && one >= groupMin) break;
          sum += more;
        }
        return sum > run;
      };
      let low = 0;
      let high = Math.max(1e-9, -list[0]!);
      if (gains(high)) {
        for (let turn = 0; turn < 30; turn += 1) {
          const middle = (low + high) / 2;
          if (gains(middle)) high = middle;
          else low = middle;
        }
      } else low = high;
      for (let seat = first; seat < end; seat += 1) {
        const own = Math.max(
          0,
          Math.min(most[seats.taking[seat]!]!, costs.seat[base + seats.unit[seat]!]! + low),
        );
        seatPrice[seat] = own;
      }
    }
  };
  return { seats, answer, fullPrices, sharePrices, likelyPlaces };
}
