import type { Prices } from './dual-bound.ts';
import { covered } from './envelope-rows.ts';
import type { Problem } from './problem.ts';

/** People an offer could seat together (its course, one site), quarter left open. */
export interface SeatGroup {
  offer: number;
  site: string | null;
  groupMin: number;
  groupMax: number;
  /** Seats of the group, from `first` to before `end`. */
  first: number;
  end: number;
}

/** Every seat (taking × offer) by group, as flat lists. */
export interface Seats {
  groups: SeatGroup[];
  /** By seat. */
  taking: Uint32Array;
  group: Uint32Array;
  /** By seat: index into the costs of its group's offer by unit. */
  unit: Uint16Array;
  units: (number | null)[];
}

/** Lists the groups that enough people could fill. */
export function listSeats(problem: Problem): Seats {
  const { takings, courses, people, offers } = problem;
  const units = [...new Set(people.map(({ unitId }) => unitId))];
  const unitAt = new Map(units.map((unit, at) => [unit, at]));
  const pools = new Map<string, { course: number; site: string | null; takings: number[] }>();
  takings.forEach(({ course, person }, taking) => {
    const site = courses[course]!.remote ? null : people[person]!.site;
    const key = `${course}|${site ?? ''}`;
    const pool = pools.get(key) ?? { course, site, takings: [] };
    pools.set(key, pool);
    pool.takings.push(taking);
  });
  const ofCourse = Map.groupBy(pools.values(), ({ course }) => course);
  const groups: SeatGroup[] = [];
  const taking: number[] = [];
  const group: number[] = [];
  const unit: number[] = [];
  offers.forEach(({ course, trainer }, offer) => {
    const { groupMin, groupMax, hours, quarters } = courses[course]!;
    const limit = trainer === null ? null : problem.trainers[trainer]!.hours;
    const isOpen = problem.quarters.some((quarter) => quarters.includes(quarter));
    if (!isOpen || (limit !== null && hours > limit + 1e-9)) return;
    for (const pool of ofCourse.get(course) ?? []) {
      if (pool.takings.length < groupMin) continue;
      const first = taking.length;
      for (const one of pool.takings) {
        taking.push(one);
        group.push(groups.length);
        unit.push(unitAt.get(people[takings[one]!.person]!.unitId)!);
      }
      groups.push({ offer, site: pool.site, groupMin, groupMax, first, end: taking.length });
    }
  });
  return {
    groups,
    taking: Uint32Array.from(taking),
    group: Uint32Array.from(group),
    unit: Uint16Array.from(unit),
    units,
  };
}

/**
 * Makes the function that prices offers: points a seat costs by offer and unit, and points a session costs, at given prices of
 * money and trainers. A unit pays at least its share of a full session.
 */
export function offerPrices(problem: Problem, { units }: Seats) {
  const { offers, envelopes, courses, trainers } = problem;
  const whole = envelopes.flatMap((one, at) => (one.unitId === null ? [at] : []));
  const own = units.map((unit) =>
    envelopes.flatMap((one, at) => (unit !== null && one.unitId === unit ? [at] : [])),
  );
  const perSeat = offers.map((offer) => envelopes.map((one) => covered(offer.perSeat, one)));
  const perSession = offers.map((offer) => envelopes.map((one) => covered(offer.perSession, one)));
  const seat = new Float64Array(offers.length * units.length);
  const session = new Float64Array(offers.length);
  const price = (prices: Prices) => {
    offers.forEach(({ course, trainer }, offer) => {
      const { hours, groupMax } = courses[course]!;
      // Hours that nothing limits have no price.
      const isLimited = trainer !== null && trainers[trainer]!.hours !== null;
      let run = isLimited ? prices.trainers[trainer]! * hours : 0;
      let base = 0;
      for (const at of whole) {
        base += prices.envelopes[at]! * perSeat[offer]![at]!;
        run += prices.envelopes[at]! * perSession[offer]![at]!;
      }
      session[offer] = run;
      own.forEach((paying, unit) => {
        let total = base;
        for (const at of paying) {
          total +=
            prices.envelopes[at]! * (perSeat[offer]![at]! + perSession[offer]![at]! / groupMax);
        }
        seat[offer * units.length + unit] = total;
      });
    });
  };
  return { seat, session, price, perSeat, perSession, whole, own };
}
