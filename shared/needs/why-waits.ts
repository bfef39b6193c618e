import type { WaitReason } from './needs.contract.ts';
import { type NeedSubject, type NeedSurroundings, suitedCourse } from './suited-course.ts';

/**
 * What keeps a need out of the plan: no course suits those of its people who have no place yet (`missing`), or some places
 * have no name. Null once everybody named has a place, or can be given one.
 */
export function whyWaits(
  need: NeedSubject,
  missing: readonly number[],
  around: NeedSurroundings,
): WaitReason | null {
  const named = need.employeeIds.length > 0 && need.headcount === 0;
  if (named && missing.length === 0) return null;
  if (!suitedCourse({ ...need, employeeIds: missing }, around)) return 'noCourse';
  return named ? null : 'noNames';
}
