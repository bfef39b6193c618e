import type { OfferedCourse } from '../../shared/plans/propose-input.ts';

/** A course of the catalogue as a proposal looks at it, with everything usual left out. Money in cents. */
export function offeredCourse(
  course: Partial<OfferedCourse> & Pick<OfferedCourse, 'id' | 'skills'>,
): OfferedCourse {
  return {
    code: `C${String(course.id).padStart(3, '0')}`,
    modality: 'classroom',
    hours: 7,
    groupMax: 10,
    pricePerLearner: 50_000,
    pricePerSession: null,
    mandatory: false,
    ...course,
  };
}

/** What a course does to one skill. */
export function raise(skillId: number, fromLevel: number, toLevel: number) {
  return { skillId, fromLevel, toLevel };
}
