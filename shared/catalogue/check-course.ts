import { RelaisError } from '../kernel/errors.ts';
import type { CourseInput } from './catalogue.contract.ts';

/**
 * Refuses a course that contradicts itself or the workspace's scale.
 * Equal levels are right: a refresher gives back the level it asks for.
 */
export function checkCourse(
  course: CourseInput,
  { topLevel, nameOf }: { topLevel: number; nameOf: (skillId: number) => string | undefined },
): void {
  if (course.groupMin > course.groupMax) {
    throw new RelaisError('GROUP_REVERSED', { min: course.groupMin, max: course.groupMax });
  }
  const seen = new Set<number>();
  for (const { skillId, fromLevel, toLevel } of course.skills) {
    const skill = nameOf(skillId);
    if (skill === undefined) throw new RelaisError('NOT_FOUND');
    if (seen.has(skillId)) throw new RelaisError('SKILL_TWICE', { skill });
    seen.add(skillId);
    if (toLevel < fromLevel) {
      throw new RelaisError('LEVELS_REVERSED', { skill, from: fromLevel, to: toLevel });
    }
    if (toLevel > topLevel) {
      throw new RelaisError('LEVEL_OFF_SCALE', { level: toLevel, name: skill, top: topLevel });
    }
  }
}
