import { newLineCosts } from '../plans/cost-model.ts';
import type { NeedEstimate } from './needs.contract.ts';
import {
  levelsOf,
  type NeedSubject,
  type NeedSurroundings,
  needHourlyCosts,
  suitedCourse,
} from './suited-course.ts';

/**
 * What is left of a need to pay for once some of its people have a place: the suited course for the others only, at no cost
 * when there is nobody else.
 */
export function estimateRest(
  need: NeedSubject,
  missing: readonly number[],
  around: NeedSurroundings,
): NeedEstimate | null {
  if (missing.length + need.headcount > 0) {
    return estimateNeed({ ...need, employeeIds: missing }, around);
  }
  const whole = estimateNeed(need, around);
  return whole && { ...whole, hours: 0, real: 0, full: 0 };
}

/** What a need would cost as a plan line of its own (`line-costs.ts`), in cents; null when no course suits it. */
export function estimateNeed(need: NeedSubject, around: NeedSurroundings): NeedEstimate | null {
  const course = suitedCourse(need, around);
  if (!course) return null;
  const costs = needHourlyCosts(need, around.hourlyCost);
  const { real, full } = newLineCosts(course, costs, around.settings);
  const { closed, missing } = levelsOf(need, course, around.table);
  return {
    courseId: course.id,
    course: course.title,
    hours: course.hours * costs.length,
    ...{ real, full },
    levelsClosed: closed,
    levelsMissing: missing,
  };
}
