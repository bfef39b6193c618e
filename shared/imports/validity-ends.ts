import { dayKey } from '../gaps/day-key.ts';
import { addMonths, type IsoDate } from '../kernel/dates.ts';
import {
  type LastingCourse,
  type UsualValidity,
  usualValidity,
} from '../qualifications/propose-end.ts';

/** Courses a preview names; the others are as many rows away. */
const namedCourses = 5;

/** The ends that assessments of a file take: a qualification never comes in without one unless it is said to have none. */
export class ValidityEnds {
  /** How many ends were proposed, and by which courses. */
  proposed = 0;
  readonly courses: string[] = [];
  readonly #catalogue: readonly LastingCourse[];
  readonly #isQualification: (skillId: number) => boolean;
  readonly #known = new Map<string, UsualValidity | null>();

  constructor(catalogue: readonly LastingCourse[], isQualification: (skillId: number) => boolean) {
    this.#catalogue = catalogue;
    this.#isQualification = isQualification;
  }

  /** The end of an assessment as a day key, 0 for none: what is said (negative: none), else proposed; null when it must be said. */
  of(skillId: number, level: number, date: number, said: number): number | null {
    if (said > 0) return said;
    if (said < 0 || level === 0 || !this.#isQualification(skillId)) return 0;
    const usual = this.#usual(skillId, level);
    if (!usual) return null;
    this.proposed += 1;
    if (this.courses.length < namedCourses && !this.courses.includes(usual.course))
      this.courses.push(usual.course);
    return dayKey(addMonths(isoOf(date), usual.months));
  }

  #usual(skillId: number, level: number): UsualValidity | null {
    const key = `${skillId} ${level}`;
    let usual = this.#known.get(key);
    if (usual === undefined) {
      usual = usualValidity(this.#catalogue, { skillId, level });
      this.#known.set(key, usual);
    }
    return usual;
  }
}

/** 20260901 → 2026-09-01. */
export function isoOf(key: number): IsoDate {
  const text = String(key);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
