import { fold } from '../kernel/text.ts';
import type { NeedRecord } from './need-record.ts';

type Asked = Pick<NeedRecord, 'title' | 'skillId' | 'courseId'>;

/**
 * Whether needs ask for one thing, so that making them one drops nothing of what they ask: one course, with skills that it
 * raises; or one skill; or, where neither is named, one title (case and accents aside).
 */
export function sameSubject(
  needs: readonly Asked[],
  skillsOfCourse: (courseId: number) => readonly number[],
): boolean {
  const courses = new Set(needs.flatMap(({ courseId }) => courseId ?? []));
  if (courses.size > 1) return false;
  const [course] = courses;
  if (course !== undefined) {
    const raised = new Set(skillsOfCourse(course));
    return needs.every(
      ({ courseId, skillId }) => courseId !== null || (skillId !== null && raised.has(skillId)),
    );
  }
  const subjects = needs.map(({ skillId, title }) => skillId ?? fold(title));
  return new Set(subjects).size <= 1;
}
