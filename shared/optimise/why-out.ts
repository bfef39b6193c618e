import { poolsOf } from './greedy.ts';
import { commonLack, lackingOf } from './lacking.ts';
import { Ledger } from './ledger.ts';
import type { OutCourse } from './optimise.contract.ts';
import type { ChosenLine, EnvelopeLimit, Lacking, Problem } from './problem.ts';

/** Why a course is out beside a plan: see `OutCourse` of the contract. */
export interface WhyOut {
  course: number;
  people: number;
  closes: number;
  reason: Exclude<OutCourse['reason'], 'excluded'>;
  real: number | null;
  worthUpTo: number | null;
  envelope: EnvelopeLimit | null;
  /** The prerequisite most of those kept out lack, and how many lack it; null when nobody lacks one. */
  lacking: (Lacking & { people: number }) | null;
}

/**
 * Says for each course nobody takes why its best session does not join the plan as it stands, and under which price it would be
 * worth its money: its points ÷ the price of a cent of the company's envelope in the bound (`prices`, dual prices).
 */
export function whyOut(
  problem: Problem,
  plan: readonly ChosenLine[],
  prices: readonly number[],
): WhyOut[] {
  const ledger = new Ledger(problem);
  const takingOf = new Map(
    problem.takings.map(({ person, course }, at) => [`${person}|${course}`, at]),
  );
  for (const { offer, quarter, site, people } of plan) {
    const { course } = problem.offers[offer]!;
    ledger.add(
      ...([offer, quarter, site] as const),
      people.map((person) => takingOf.get(`${person}|${course}`)!),
    );
  }
  const held = new Set(plan.map(({ offer }) => problem.offers[offer]!.course));
  const company = problem.envelopes.findIndex(
    ({ unitId, kind }) => unitId === null && kind === null,
  );
  const point = company >= 0 ? (prices[company] ?? 0) : 0;
  const pools = Map.groupBy(poolsOf(problem), ({ course }) => course);
  const barred = Map.groupBy(problem.barred ?? [], ({ course }) => course);
  const teaching = Map.groupBy(problem.teaching ?? [], ({ course }) => course);
  const none = { closes: 0, real: null, worthUpTo: null, envelope: null, lacking: null };
  const taught = [...teaching].flatMap(([course, people]): WhyOut[] =>
    held.has(course) || pools.has(course) || barred.has(course)
      ? []
      : [{ ...none, course, people: people.length, reason: 'teaches' }],
  );
  const kept = [...barred].flatMap(([course, people]): WhyOut[] =>
    held.has(course) || pools.has(course)
      ? []
      : [
          {
            ...{ ...none, course, people: people.length, reason: 'prerequisite' },
            lacking: commonLack(people.map(({ lacking }) => lacking)),
          },
        ],
  );
  const tried = [...pools].flatMap(([course, own]): WhyOut[] => {
    if (held.has(course)) return [];
    const tries = own.flatMap(({ site, takings }) =>
      problem.quarters
        .filter((quarter) => problem.courses[course]!.quarters.includes(quarter))
        .map((quarter) => tryCourse(problem, ledger, { course, site, quarter, takings })),
    );
    const [best] = tries.sort((a, b) => b.closes - a.closes || (a.real ?? 0) - (b.real ?? 0));
    if (!best) return [];
    const worthUpTo = point > 0 ? Math.floor(best.closes / point) : null;
    const kept = (barred.get(course) ?? []).map(({ lacking }) => lacking);
    if (best.reason === 'covered' && kept.length > 0) {
      const lacking = commonLack(kept);
      return [{ course, worthUpTo, ...best, people: kept.length, reason: 'prerequisite', lacking }];
    }
    const teachers = teaching.get(course)?.length ?? 0;
    const { groupMin } = problem.courses[course]!;
    // Those left out for teaching it would have made the group.
    const missed = best.reason === 'group' && best.people + teachers >= groupMin;
    if (teachers > 0 && (best.reason === 'covered' || missed)) {
      return [{ course, worthUpTo, ...best, people: teachers, reason: 'teaches' }];
    }
    return [{ course, worthUpTo, ...best }];
  });
  return [...tried, ...kept, ...taught];
}

function tryCourse(
  problem: Problem,
  ledger: Ledger,
  {
    course,
    site,
    quarter,
    takings,
  }: Pick<ChosenLine, 'site' | 'quarter'> & {
    course: number;
    takings: readonly number[];
  },
): Omit<WhyOut, 'course' | 'worthUpTo'> {
  const { groupMin, groupMax } = problem.courses[course]!;
  const gains = takings
    .map((taking) => ({ taking, gain: ledger.gain(taking, quarter) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.taking - b.taking);
  const base = { people: gains.length, closes: 0, real: null, envelope: null, lacking: null };
  if (gains.length === 0) return { ...base, reason: 'covered' };
  if (gains.length < groupMin) return { ...base, reason: 'group' };
  const ready = gains.filter(({ taking }) => ledger.isReady(taking, quarter));
  if (ready.length < groupMin) {
    const waiting = gains.filter(({ taking }) => !ledger.isReady(taking, quarter));
    const lacks = waiting.flatMap(({ taking }) => lackingOf(problem, taking));
    return { ...base, reason: 'prerequisite', lacking: commonLack(lacks) };
  }
  const able = ready.filter(({ taking }) => ledger.fitsHours(taking, quarter));
  if (able.length < groupMin) return { ...base, reason: 'hours' };
  const group = able.slice(0, groupMax);
  const closes = group.reduce((sum, { gain }) => sum + gain, 0);
  const offers = problem.offers.flatMap((offer, at) => {
    if (offer.course !== course) return [];
    const { perSeat, perSession } = offer;
    const seat = perSeat.pedagogical + perSeat.travel + perSeat.rooms;
    const session = perSession.pedagogical + perSession.travel + perSession.rooms;
    return [{ at, trainer: offer.trainer, real: seat * group.length + session }];
  });
  const [cheapest] = offers.sort((a, b) => a.real - b.real || a.at - b.at);
  if (!cheapest) return { ...base, closes, reason: 'trainer' };
  const refused = ledger.refusal(
    cheapest.at,
    quarter,
    site,
    group.map(({ taking }) => taking),
  );
  const reason = refused === -1 && cheapest.trainer !== null ? 'trainer' : 'money';
  const envelope = refused !== null && refused >= 0 ? problem.envelopes[refused]! : null;
  return { ...base, closes, real: cheapest.real, reason, envelope };
}
