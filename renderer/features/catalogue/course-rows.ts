import type { Course, CourseInput } from '#shared/catalogue/catalogue.contract.ts';

/** A course as the table shows it: its skills in one text. Money in cents. */
export interface CourseRow extends Omit<Course, 'skills'> {
  course: Course;
  skills: string;
}

export function courseRow(course: Course): CourseRow {
  return {
    ...course,
    course,
    skills: course.skills
      .map(({ skill, fromLevel, toLevel }) => `${skill} ${fromLevel} → ${toLevel}`)
      .join(', '),
  };
}

const texts = new Set(['code', 'title']);
const whole = new Set(['groupMin', 'groupMax']);
const optional = new Set(['pricePerLearner', 'pricePerSession', 'validityMonths', 'provider']);
const others = new Set(['modality', 'hours', 'mandatory', 'certifying']);

/**
 * What one edited cell asks to change; null when the cell is computed, or emptied although it needs a value.
 * Prices stay in cents; hours may have decimals, counts and months may not.
 */
export function coursePatch(field: string, value: unknown): Partial<CourseInput> | null {
  const empty = value === null || value === undefined || value === '';
  if (optional.has(field)) {
    if (empty) return { [field]: null };
    if (field === 'validityMonths' && Number(value) <= 0) return { [field]: null };
    return { [field]: typeof value === 'number' ? Math.round(value) : value };
  }
  if (empty || !(texts.has(field) || whole.has(field) || others.has(field))) return null;
  return { [field]: whole.has(field) ? Math.round(Number(value)) : value };
}
