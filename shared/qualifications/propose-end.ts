import type { Course } from '../catalogue/catalogue.contract.ts';
import { addMonths, type IsoDate } from '../kernel/dates.ts';
import { type RaisingCourse, renewingCourse } from './renewing-course.ts';

/** A course as far as it tells how long what it gives stays valid. */
export type LastingCourse = RaisingCourse & Pick<Course, 'validityMonths'>;

/** How long a qualification usually stays valid, and the course that says so. */
export interface UsualValidity {
  months: number;
  course: string;
}

/** The validity of a qualification held at a level: that of the course that renews it, among those that say one; null without any. */
export function usualValidity(
  courses: readonly LastingCourse[],
  { skillId, level }: { skillId: number; level: number },
): UsualValidity | null {
  const lasting = courses.filter(({ validityMonths }) => validityMonths !== null);
  const renewing = renewingCourse(lasting, { skillId, level, required: level });
  const course = lasting.find(({ id }) => id === renewing?.id);
  return course ? { months: course.validityMonths!, course: course.title } : null;
}

/** The last day of validity of a qualification obtained at a level on a day, by its usual validity; null without one. */
export function proposeEnd(
  courses: readonly LastingCourse[],
  { skillId, level, date }: { skillId: number; level: number; date: IsoDate },
): { validUntil: IsoDate | null; course: string | null } {
  const usual = usualValidity(courses, { skillId, level });
  if (!usual) return { validUntil: null, course: null };
  return { validUntil: addMonths(date, usual.months), course: usual.course };
}
