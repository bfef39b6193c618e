import type { Cents } from '../kernel/money.ts';
import { roundCents } from '../kernel/money.ts';
import type { Alternative } from './alternatives.ts';
import type { CourseInput } from './catalogue.contract.ts';

interface Pricing {
  /** The cheapest trainer accredited for all a course gives; null for none. */
  trainer: { name: string; hourly: Cents } | null;
  /** Loaded hourly cost of anybody, in cents. */
  hourlyCost: Cents;
  /** Hours a trainer prepares per hour delivered. */
  preparationRatio: number;
}

const alone = new Set(['elearning', 'mooc', 'video']);

/**
 * Every way of giving a course: by the learner (inter, e-learning), by the session (intra), and in house by an accredited trainer
 * or one of the company's average cost. A course followed alone is not given in house unless it is made there.
 */
export function courseAlternatives(
  course: Omit<CourseInput, 'prerequisites' | 'skills'> & { id: number },
  { trainer, hourlyCost, preparationRatio }: Pricing,
): Alternative[] {
  const { modality, hours, pricePerLearner, pricePerSession, provider } = course;
  const base = {
    ...{ courseId: course.id, code: course.code, title: course.title, hours },
    ...{ groupMax: course.groupMax, perLearner: 0, perSession: 0, trainerPerSession: 0 },
    ...{ wages: roundCents(hours * hourlyCost), trainer: null, toBuild: false },
  };
  const ways: Alternative[] = [];
  if (pricePerLearner !== null) {
    const way = modality === 'elearning' ? 'elearning' : 'inter';
    ways.push({ ...base, way, perLearner: pricePerLearner });
  }
  const isBought = provider !== null;
  if (pricePerSession !== null && isBought && !alone.has(modality)) {
    ways.push({ ...base, way: 'intra', perSession: pricePerSession });
  }
  const isMade = pricePerLearner === null && !isBought;
  if (!isMade && alone.has(modality)) return ways;
  const hourly = trainer?.hourly ?? hourlyCost;
  ways.push({
    ...{ ...base, way: 'internal' as const, trainer: trainer?.name ?? null, toBuild: !isMade },
    perSession: isMade ? (pricePerSession ?? 0) : 0,
    trainerPerSession: hourly * hours * (1 + preparationRatio),
  });
  return ways;
}
