import type { CostModel, Course } from '../catalogue/catalogue.contract.ts';
import type { Settings } from '../workspace/settings.ts';
import { noAncillary } from './ancillary.ts';
import { lineCosts } from './line-costs.ts';
import { sessionsNeeded } from './sessions-needed.ts';

/** The part of a course that decides what it costs. */
export type PricedCourse = Pick<
  Course,
  'modality' | 'hours' | 'groupMax' | 'pricePerLearner' | 'pricePerSession'
>;

/**
 * How a new line of a course is paid for that many participants: e-learning by the learner when sold so,
 * else the cheaper of inter and intra (inter when equal), else in house.
 */
export function chooseCostModel(course: PricedCourse, participants: number): CostModel {
  const { pricePerLearner, pricePerSession } = course;
  if (pricePerLearner !== null && course.modality === 'elearning') return 'elearning';
  if (pricePerLearner === null) return pricePerSession === null ? 'internal' : 'intra';
  if (pricePerSession === null) return 'inter';
  const inter = pricePerLearner * participants;
  const intra = pricePerSession * sessionsNeeded(null, participants, course.groupMax);
  return intra < inter ? 'intra' : 'inter';
}

/** What a course costs for one learner of a full group, in cents; only good for comparing courses. */
export function costPerLearner(
  course: PricedCourse,
  settings: Pick<Settings, 'hourlyCostDefault' | 'preparationRatio'>,
): number {
  const { pedagogical } = newLineCosts(course, Array(course.groupMax).fill(0), settings);
  return pedagogical / course.groupMax;
}

/** Costs of a line of this course as it would be added: no typed sessions, travel, rooms or funding. */
export function newLineCosts(
  course: PricedCourse,
  participantCosts: readonly number[],
  settings: Pick<Settings, 'hourlyCostDefault' | 'preparationRatio'>,
) {
  const costModel = chooseCostModel(course, participantCosts.length);
  const { hours, groupMax, pricePerLearner, pricePerSession } = course;
  return lineCosts(
    {
      ...{ costModel, hours, groupMax, pricePerLearner, pricePerSession, participantCosts },
      ...{ sessions: null, hoursOff: 0, funding: [], ...noAncillary },
      trainerCost: settings.hourlyCostDefault,
    },
    settings.preparationRatio,
  );
}
