import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import type { Raise } from './progress.ts';

/** What people bring to prerequisites on the plan's day. */
export interface Standing {
  /** The level that counts (0 once expired), and the one held even if it expired. */
  levelOf: (employeeId: number, skillId: number) => { level: number; held: number };
  /** Whether a person followed a course that is over. */
  hasFollowed: (employeeId: number, courseId: number) => boolean;
}

/** Nobody holds or followed anything. */
export const noStanding: Standing = {
  levelOf: () => ({ level: 0, held: 0 }),
  hasFollowed: () => false,
};

/**
 * Whether a person meets a prerequisite on the plan's day. A course counts as followed for who already has every level it gives:
 * what was learnt elsewhere needs no second training.
 */
export function meets(
  standing: Standing,
  employeeId: number,
  prerequisite: Prerequisite,
  raisesOf: (courseId: number) => readonly Raise[],
): boolean {
  if ('skillId' in prerequisite) {
    return standing.levelOf(employeeId, prerequisite.skillId).level >= prerequisite.level;
  }
  const { courseId } = prerequisite;
  if (standing.hasFollowed(employeeId, courseId)) return true;
  const raises = raisesOf(courseId);
  return (
    raises.length > 0 &&
    raises.every(({ skillId, toLevel }) => standing.levelOf(employeeId, skillId).level >= toLevel)
  );
}
