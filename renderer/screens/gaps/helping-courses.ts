import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';

/** A course of the catalogue and the people of the chosen gaps it would help. */
export interface HelpingCourse {
  course: Course;
  employeeIds: number[];
}

/** Courses that raise at least one of the gaps from where the person stands, those that help most people first. */
export function helpingCourses(
  courses: readonly Course[],
  gaps: readonly GapDetail[],
): HelpingCourse[] {
  return courses
    .map((course) => ({
      course,
      employeeIds: [
        ...new Set(gaps.filter((gap) => raises(course, gap)).map(({ employeeId }) => employeeId)),
      ],
    }))
    .filter(({ employeeIds }) => employeeIds.length > 0)
    .sort(
      (a, b) =>
        b.employeeIds.length - a.employeeIds.length || a.course.title.localeCompare(b.course.title),
    );
}

/** An expired qualification may be entered at the level once held, which the gap does not say: any entry level fits. */
function raises(course: Course, gap: GapDetail): boolean {
  return course.skills.some(
    ({ skillId, fromLevel, toLevel }) =>
      skillId === gap.skillId &&
      toLevel > gap.current &&
      (fromLevel <= gap.current || (gap.status === 'expired' && gap.courses > 0)),
  );
}
