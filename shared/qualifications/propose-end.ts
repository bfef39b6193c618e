import type { Course } from '../catalogue/catalogue.contract.ts';
import { addMonths, type IsoDate } from '../kernel/dates.ts';
import { type RaisingCourse, renewingCourse } from './renewing-course.ts';

/**
 * The last day of validity of a qualification obtained at a level on a day: that of the course that renews it, among
 * those that say how many months it stays valid. Null when none does.
 */
export function proposeEnd(
  courses: readonly (RaisingCourse & Pick<Course, 'validityMonths'>)[],
  { skillId, level, date }: { skillId: number; level: number; date: IsoDate },
): { validUntil: IsoDate | null; course: string | null } {
  const lasting = courses.filter(({ validityMonths }) => validityMonths !== null);
  const renewing = renewingCourse(lasting, { skillId, level, required: level });
  const course = lasting.find(({ id }) => id === renewing?.id);
  if (!course) return { validUntil: null, course: null };
  return { validUntil: addMonths(date, course.validityMonths!), course: course.title };
}
