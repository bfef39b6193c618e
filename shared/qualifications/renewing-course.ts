import type { Course } from '../catalogue/catalogue.contract.ts';
import type { RenewingCourse } from './qualifications.contract.ts';

/** What choosing a course that renews looks at. */
export type RaisingCourse = Pick<Course, 'id' | 'code' | 'title' | 'mandatory' | 'certifying'> & {
  skills: readonly { skillId: number; fromLevel: number; toLevel: number }[];
};

/**
 * The course that renews a qualification: one that somebody at `held` can enter and that reaches `required`;
 * mandatory ones first, then certifying ones, then by code. Null when the catalogue has none.
 */
export function renewingCourse(
  courses: readonly RaisingCourse[],
  { skillId, level, required }: { skillId: number; level: number; required: number },
): RenewingCourse | null {
  const wanted = Math.max(1, required);
  const fitting = courses.filter(({ skills }) =>
    skills.some(
      (raise) => raise.skillId === skillId && raise.fromLevel <= level && raise.toLevel >= wanted,
    ),
  );
  const [best] = fitting.sort(
    (a, b) =>
      Number(b.mandatory) - Number(a.mandatory) ||
      Number(b.certifying) - Number(a.certifying) ||
      (a.code < b.code ? -1 : 1),
  );
  return best ? { id: best.id, code: best.code, title: best.title } : null;
}
