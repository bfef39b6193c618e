import type { Quarter } from '../plans/schedule-lines.ts';
import { Ledger } from './ledger.ts';
import type { ChosenLine, Problem } from './problem.ts';

/** Sees to the choice of a greedy plan: which places may be taken now, and what they are charged beside money. */
export interface Guide {
  /** By taking: 0 keeps a place out of this round. */
  allowed?: Uint8Array;
  /** By taking: points charged; a place that gains less is not worth it. */
  price?: Float64Array;
}

interface Pool {
  course: number;
  site: string | null;
  takings: number[];
}

interface Bid {
  pool: Pool;
  offer: number;
  quarter: Quarter;
  takings: number[];
  score: number;
}

/**
 * Fills sessions one by one, always the one worth most next: by points per euro, or by points left after the guide's prices.
 * Mandatory places and pinned courses come first, after the lines of `seed`. Each round goes on from the plan of the one before; `isLate` ends
 * them early.
 */
export function greedyPlan(
  problem: Problem,
  rounds: readonly Guide[] = [{}],
  seed: readonly ChosenLine[] = [],
  isLate: () => boolean = () => false,
): ChosenLine[] {
  const ledger = new Ledger(problem);
  const takingOf = new Map(
    seed.length === 0
      ? []
      : problem.takings.map(({ person, course }, at) => [`${person}|${course}`, at]),
  );
  for (const { offer, quarter, site, people } of seed) {
    const { course } = problem.offers[offer]!;
    const own = people.map((person) => takingOf.get(`${person}|${course}`)!);
    ledger.add(offer, quarter, site, own);
  }
  const pools = poolsOf(problem);
  const offersOf = problem.courses.map((_, course) =>
    [...problem.offers.keys()].filter((offer) => problem.offers[offer]!.course === course),
  );
  const must = Uint8Array.from(problem.takings, (taking) => Number(taking.must));
  const bids = bidder(problem, ledger, offersOf);
  if (must.includes(1)) fill(pools, (pool) => bids(pool, { allowed: must }, true), ledger);
  problem.courses.forEach(({ pinned }, course) => {
    const own = pools.filter((pool) => pool.course === course);
    if (!pinned || own.some(({ takings }) => takings.some((one) => ledger.taken[one]))) return;
    for (const pool of own) {
      const bid = bids(pool, {}, true);
      if (bid && take(ledger, bid)) break;
    }
  });
  for (const guide of rounds) {
    fill(pools, (pool) => (isLate() ? null : bids(pool, guide, false)), ledger);
  }
  return ledger.plan;
}

/** People who could share sessions: by course, and by site unless the course is remote. */
export function poolsOf(problem: Problem): Pool[] {
  const pools = new Map<string, Pool>();
  problem.takings.forEach(({ course, person }, taking) => {
    const site = problem.courses[course]!.remote ? null : problem.people[person]!.site;
    const key = `${course}|${site ?? ''}`;
    const pool = pools.get(key) ?? { course, site, takings: [] };
    pools.set(key, pool);
    pool.takings.push(taking);
  });
  return [...pools.values()];
}

/** Takes the best bid again and again; a bid is made anew when it comes to the top, because others changed it. */
function fill(pools: readonly Pool[], bidOf: (pool: Pool) => Bid | null, ledger: Ledger): void {
  const waiting = pools.flatMap((pool) => bidOf(pool) ?? []).sort((a, b) => a.score - b.score);
  const insert = (bid: Bid) => {
    let [from, to] = [0, waiting.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (waiting[middle]!.score < bid.score) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, bid);
  };
  for (let bid = waiting.pop(); bid; bid = waiting.pop()) {
    const again = bidOf(bid.pool);
    if (!again) continue;
    const next = waiting.at(-1);
    if (next && again.score < next.score) {
      insert(again);
      continue;
    }
    if (!take(ledger, again)) continue;
    const more = bidOf(bid.pool);
    if (more) insert(more);
  }
}

/** Takes a bid, without the people whose unit has no money left for them, or with one fewer while money is short. */
function take(ledger: Ledger, { offer, quarter, pool, takings }: Bid): boolean {
  let left = takings;
  while (left.length > 0) {
    const refused = ledger.add(offer, quarter, pool.site, left);
    if (refused === null) return true;
    if (refused < 0) return false;
    const { unitId } = ledger.problem.envelopes[refused]!;
    const { people, takings: all } = ledger.problem;
    const own = left.filter((one) => people[all[one]!.person]!.unitId === unitId);
    if (unitId !== null && own.length === 0) return false;
    left = unitId === null ? left.slice(0, -1) : left.filter((one) => one !== own.at(-1));
  }
  return false;
}

/** Makes the function that finds the best session a pool could hold now. */
function bidder(problem: Problem, ledger: Ledger, offersOf: readonly number[][]) {
  return (pool: Pool, { allowed, price }: Guide, forced: boolean): Bid | null => {
    const course = problem.courses[pool.course]!;
    let best: Bid | null = null;
    for (const quarter of problem.quarters) {
      if (!course.quarters.includes(quarter)) continue;
      const wanted: { taking: number; gain: number; net: number }[] = [];
      for (const taking of pool.takings) {
        if (ledger.taken[taking] || (allowed && !allowed[taking])) continue;
        if (!ledger.fitsHours(taking, quarter) || !ledger.isReady(taking, quarter)) continue;
        const gain = ledger.gain(taking, quarter);
        const net = gain - (price?.[taking] ?? 0);
        if (forced || (gain > 0 && net > -1e-9)) wanted.push({ taking, gain, net });
      }
      if (wanted.length === 0) continue;
      wanted.sort((a, b) => b.net - a.net || b.gain - a.gain || a.taking - b.taking);
      for (const offer of offersOf[pool.course]!) {
        const bid = groupFor({ pool, offer, quarter, wanted, priced: price !== undefined });
        if (bid && (!best || bid.score > best.score)) best = bid;
      }
    }
    return best;
  };

  function groupFor({
    pool,
    offer,
    quarter,
    wanted,
    priced,
  }: {
    pool: Pool;
    offer: number;
    quarter: Quarter;
    wanted: readonly { taking: number; gain: number; net: number }[];
    priced: boolean;
  }): Bid | null {
    const { groupMin, groupMax } = problem.courses[pool.course]!;
    const { perSeat, perSession, trainer } = problem.offers[offer]!;
    const on = ledger.peopleOn(offer, quarter, pool.site);
    const open = on % groupMax === 0 ? 0 : groupMax - (on % groupMax);
    const seats = Math.min(wanted.length, open > 0 ? open : groupMax);
    // A new session may start below its minimum only while earlier ones of the line are full enough.
    const runs = Math.ceil((on + seats) / groupMax);
    if (on + seats < runs * groupMin) return null;
    const isNew = open === 0;
    if (isNew && trainer !== null) {
      const limit = problem.trainers[trainer]!.hours;
      const { hours } = problem.courses[pool.course]!;
      if (limit !== null && ledger.given[trainer]! + hours > limit + 1e-9) return null;
    }
    const fixed = isNew ? perSession.pedagogical + perSession.rooms + perSession.travel : 0;
    const each = perSeat.pedagogical + perSeat.rooms + perSeat.travel;
    let gain = 0;
    let net = 0;
    let bestCount = 0;
    let bestRatio = -1;
    for (let count = 1; count <= seats; count += 1) {
      gain += wanted[count - 1]!.gain;
      net += wanted[count - 1]!.net;
      const people = on + count;
      if (people < Math.ceil(people / groupMax) * groupMin) continue;
      const ratio = gain / (fixed + each * count + 1);
      if (priced || ratio >= bestRatio) {
        bestRatio = ratio;
        bestCount = count;
      }
    }
    if (bestCount === 0) return null;
    const takings = wanted.slice(0, bestCount).map(({ taking }) => taking);
    const score = priced ? bestRatio * (1 + net * 1e-6) : bestRatio;
    return { pool, offer, quarter, takings, score };
  }
}
