import type { Cents } from '../kernel/money.ts';
import { noAncillary } from '../plans/ancillary.ts';
import type { PricedCourse } from '../plans/cost-model.ts';
import type { Raise } from '../plans/progress.ts';
import type { Offer } from './problem.ts';

/** An internal trainer whose accreditation holds in the plan's year. */
export interface AccreditedTrainer {
  employeeId: number;
  /** Hours of delivery left in the year; null for no limit. */
  hours: number | null;
  /** Skill id → level accredited to teach. */
  levels: ReadonlyMap<number, number>;
}

interface Pricing {
  hourlyCost: (employeeId: number | null) => Cents;
  preparationRatio: number;
  accreditedOnly: boolean;
  /** People who have to follow the course themselves: nobody teaches what they learn. */
  learners?: ReadonlySet<number> | undefined;
}

/** At most this many trainers compete for a course, the cheapest first: more would only make the search longer. */
const trainersPerCourse = 4;

/**
 * The ways of holding a course: by the learner, by the session, and in house by each trainer accredited for all it teaches
 * who need not follow it.
 * A course that nobody sells is held in house: where those accredited have no days left, by a trainer nobody named, unless
 * `accreditedOnly`.
 * A session in house is rounded up to the cent, so that lines never cost more than was reckoned.
 */
export function courseOffers(
  course: PricedCourse & { skills: readonly Raise[] },
  trainers: readonly AccreditedTrainer[],
  { hourlyCost, preparationRatio, accreditedOnly, learners }: Pricing,
): Omit<Offer, 'course'>[] {
  const { modality, pricePerLearner, pricePerSession, hours, skills } = course;
  const costs = (pedagogical: Cents) => ({ pedagogical, wages: 0, ...noAncillary });
  const offers: Omit<Offer, 'course'>[] = [];
  if (pricePerLearner !== null) {
    offers.push({
      costModel: modality === 'elearning' ? 'elearning' : 'inter',
      trainer: null,
      ...{ perSeat: costs(pricePerLearner), perSession: costs(0) },
    });
  }
  if (modality === 'elearning' && pricePerLearner !== null) return offers;
  if (pricePerSession !== null) {
    offers.push({
      ...{ costModel: 'intra', trainer: null },
      ...{ perSeat: costs(0), perSession: costs(pricePerSession) },
    });
  }
  const inHouse = (trainer: number | null, hourly: Cents): Omit<Offer, 'course'> => ({
    ...{ costModel: 'internal', trainer, perSeat: costs(0) },
    perSession: costs(Math.ceil(hourly * hours * (1 + preparationRatio) - 1e-6)),
  });
  const able = trainers
    .map((trainer, at) => ({ ...trainer, at }))
    .filter(
      ({ employeeId, levels }) =>
        skills.length > 0 &&
        skills.every((one) => (levels.get(one.skillId) ?? -1) >= one.toLevel) &&
        !learners?.has(employeeId),
    )
    .map(({ at, employeeId, hours }) => ({ at, hours, hourly: hourlyCost(employeeId) }))
    .sort((a, b) => a.hourly - b.hourly || a.at - b.at)
    .slice(0, trainersPerCourse);
  const isSold = offers.length > 0;
  for (const { at, hourly } of able) offers.push(inHouse(at, hourly));
  const runOut = able.every((trainer) => trainer.hours !== null);
  if (!isSold && !accreditedOnly && runOut) offers.push(inHouse(null, hourlyCost(null)));
  return offers;
}

/** Makes the function that tells whether a person (an id) is offered as the trainer of a course (an index). */
export function teachersOf(
  offers: readonly Pick<Offer, 'course' | 'trainer'>[],
  trainers: readonly Pick<AccreditedTrainer, 'employeeId'>[],
): (employeeId: number, course: number) => boolean {
  const teachers = new Map<number, Set<number>>();
  for (const { course, trainer } of offers) {
    if (trainer === null) continue;
    const known = teachers.get(course) ?? new Set();
    teachers.set(course, known.add(trainers[trainer]!.employeeId));
  }
  return (employeeId, course) => teachers.get(course)?.has(employeeId) ?? false;
}
