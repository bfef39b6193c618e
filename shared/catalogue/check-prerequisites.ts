import { RelaisError } from '../kernel/errors.ts';
import type { Prerequisite } from './catalogue.contract.ts';
import { prerequisiteLoop } from './prerequisite-loop.ts';

interface Known {
  topLevel: number;
  skillName: (id: number) => string | undefined;
  courseTitle: (id: number) => string | undefined;
  prerequisitesOf: (courseId: number) => readonly Prerequisite[];
}

/**
 * Refuses prerequisites that name what is gone, the same thing twice, a level off the scale, or the course itself, be it through
 * others. `own` is null for a course not yet kept.
 */
export function checkPrerequisites(
  own: number | null,
  prerequisites: readonly Prerequisite[],
  { topLevel, skillName, courseTitle, prerequisitesOf }: Known,
): void {
  const seen = new Set<string>();
  for (const one of prerequisites) {
    const name = 'courseId' in one ? courseTitle(one.courseId) : skillName(one.skillId);
    if (name === undefined) throw new RelaisError('NOT_FOUND');
    const key = 'courseId' in one ? `course ${one.courseId}` : `skill ${one.skillId}`;
    if (seen.has(key)) throw new RelaisError('SKILL_TWICE', { skill: name });
    seen.add(key);
    if ('level' in one && one.level > topLevel) {
      throw new RelaisError('LEVEL_OFF_SCALE', { level: one.level, name, top: topLevel });
    }
  }
  const through = own === null ? null : prerequisiteLoop(own, prerequisites, prerequisitesOf);
  if (through !== null) {
    throw new RelaisError('PREREQUISITE_LOOP', { title: courseTitle(through) ?? '' });
  }
}
