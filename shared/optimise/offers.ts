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
}

/** At most this many trainers compete for a course, the cheapest first: more would only make the search longer. */
const trainersPerCourse = 4;

/**
 * The ways of holding a course: by the learner, by the session, and in house by each trainer accredited for all it teaches.
 * A course that nobody sells is held in house, by a trainer nobody named unless `accreditedOnly`.
 * A session in house is rounded up to the cent, so that lines never cost more than was reckoned.
 */
export function courseOffers(
  course: PricedCourse & { skills: readonly Raise[] },
  trainers: readonly AccreditedTrainer[],
  { hourlyCost, preparationRatio, accreditedOnly }: Pricing,
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
    .map(({ employeeId, levels }, at) => ({ at, levels, hourly: hourlyCost(employeeId) }))
    .filter(
      ({ levels }) =>
        skills.length > 0 && skills.every((one) => (levels.get(one.skillId) ?? -1) >= one.toLevel),
    )
    .sort((a, b) => a.hourly - b.hourly || a.at - b.at)
    .slice(0, trainersPerCourse);
  for (const { at, hourly } of able) offers.push(inHouse(at, hourly));
  if (offers.length === 0 && !accreditedOnly) offers.push(inHouse(null, hourlyCost(null)));
  return offers;
}
