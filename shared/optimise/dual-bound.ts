import { covered, kindsOf } from './envelope-rows.ts';
import { type PersonSets, personSets } from './person-sets.ts';
import type { Problem } from './problem.ts';

/** Prices of scarce things: points of weighted gap per cent of an envelope, and per hour of a trainer. */
export interface Prices {
  envelopes: Float64Array;
  trainers: Float64Array;
}

/** What everybody would choose at some prices. */
export interface Answer {
  /** Never below the value of any plan that holds (Lagrangian bound); −∞ when what must be taken fits nobody's hours. */
  bound: number;
  /** By taking: 1 when chosen. */
  chosen: Uint8Array;
  /** By taking: the price charged, in points. */
  price: Float64Array;
  /** What the choices draw from envelopes (cents) and trainers (hours). */
  spent: Float64Array;
  given: Float64Array;
}

/**
 * Makes the function that lets everybody choose at given prices. Groups' minimum, hours by quarter and the filling of sessions
 * are let go: a seat costs its share of a full session. Whatever the prices, the sum is an upper bound of the best plan.
 */
export function pricedAnswers(
  problem: Problem,
  everybody: readonly PersonSets[] = personSets(problem),
) {
  const { people, takings, courses, offers, envelopes, trainers } = problem;
  const poolSize = new Map<string, number>();
  const poolKey = (taking: number) => {
    const { course, person } = takings[taking]!;
    return `${course}|${courses[course]!.remote ? '' : (people[person]!.site ?? '')}`;
  };
  for (const taking of takings.keys()) {
    poolSize.set(poolKey(taking), (poolSize.get(poolKey(taking)) ?? 0) + 1);
  }
  const offersOf = courses.map((_, course) =>
    offers.flatMap((offer, at) => (offer.course === course ? [{ ...offer, at }] : [])),
  );
  const payers = (unitId: number | null) =>
    envelopes.flatMap((envelope, at) =>
      envelope.unitId === null || envelope.unitId === unitId ? [{ envelope, at }] : [],
    );
  // A kind of seat: same course, unit and pool size cost the same, so few prices serve everybody.
  const seats = new Map<
    string,
    {
      course: number;
      payers: ReturnType<typeof payers>;
      full: number;
      options: { perEnvelope: [number, number][]; trainer: number; hours: number }[];
      price: number;
      option: number;
    }
  >();
  const seatOf = Array.from(takings, ({ course, person }, taking) => {
    const { groupMax, groupMin, hours } = courses[course]!;
    const { unitId } = people[person]!;
    const size = poolSize.get(poolKey(taking))!;
    const full = Math.min(groupMax, size);
    const key = `${course}|${unitId}|${size < groupMin ? 0 : full}`;
    let seat = seats.get(key);
    if (!seat) {
      const own = payers(unitId);
      const options = (size < groupMin ? [] : offersOf[course]!).map((offer) => ({
        perEnvelope: own
          .map(({ envelope, at }): [number, number] => [
            at,
            covered(offer.perSeat, envelope) + covered(offer.perSession, envelope) / full,
          ])
          .filter(([, cost]) => cost > 0),
        trainer: offer.trainer ?? -1,
        hours: hours / full,
      }));
      seat = { course, payers: own, full, options, price: 0, option: -1 };
      seats.set(key, seat);
    }
    return seat;
  });
  const wagePayers = new Map<number | null, number[]>();
  for (const { unitId } of people) {
    if (wagePayers.has(unitId)) continue;
    const own = payers(unitId).filter(({ envelope }) => kindsOf(envelope).includes('wages'));
    wagePayers.set(
      unitId,
      own.map(({ at }) => at),
    );
  }
  const choosers = everybody.map((one) => ({
    ...one,
    prices: new Float64Array(one.own.length),
  }));
  // With `every` above 1 only one person in so many chooses and stands for the others: an estimate, not a bound.
  return (prices: Prices, every = 1): Answer => {
    for (const seat of seats.values()) {
      seat.price = Number.POSITIVE_INFINITY;
      seat.option = -1;
      seat.options.forEach(({ perEnvelope, trainer, hours }, option) => {
        let price = trainer < 0 ? 0 : prices.trainers[trainer]! * hours;
        for (const [at, cost] of perEnvelope) price += prices.envelopes[at]! * cost;
        if (price < seat.price) {
          seat.price = price;
          seat.option = option;
        }
      });
    }
    const chosen = new Uint8Array(takings.length);
    const price = new Float64Array(takings.length);
    const spent = new Float64Array(envelopes.length);
    const given = new Float64Array(trainers.length);
    let bound = 0;
    for (let at = 0; at < choosers.length; at += every) {
      const { person, own, prices: charged, choose } = choosers[at]!;
      const wagesAt = wagePayers.get(people[person]!.unitId)!;
      own.forEach((taking, index) => {
        let total = seatOf[taking]!.price;
        for (const one of wagesAt) total += prices.envelopes[one]! * takings[taking]!.wages;
        charged[index] = total;
        price[taking] = total;
      });
      const { taken, surplus } = choose(charged);
      bound += surplus * every;
      own.forEach((taking, index) => {
        if (!taken[index]) return;
        chosen[taking] = 1;
        const seat = seatOf[taking]!;
        const option = seat.options[seat.option];
        if (option) {
          for (const [one, cost] of option.perEnvelope) spent[one]! += cost * every;
          if (option.trainer >= 0) given[option.trainer]! += option.hours * every;
        }
        for (const one of wagesAt) spent[one]! += takings[taking]!.wages * every;
      });
    }
    envelopes.forEach(({ amount }, at) => {
      bound += prices.envelopes[at]! * amount;
    });
    trainers.forEach(({ hours }, at) => {
      bound += prices.trainers[at]! * (hours ?? 0);
    });
    return { bound, chosen, price, spent, given };
  };
}
