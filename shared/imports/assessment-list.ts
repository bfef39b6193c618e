import type { AssessmentColumns } from '../gaps/workforce.ts';

/** A growing list of assessments, one array a column: 600,000 of them as objects would not fit beside the workspace. */
export class AssessmentList implements AssessmentColumns {
  readonly id: number[] = [];
  readonly employeeId: number[] = [];
  readonly skillId: number[] = [];
  readonly level: number[] = [];
  readonly source: number[] = [];
  readonly date: number[] = [];
  readonly validUntil: number[] = [];

  get length(): number {
    return this.id.length;
  }

  push(
    id: number,
    employeeId: number,
    skillId: number,
    level: number,
    source: number,
    date: number,
    validUntil: number,
  ): void {
    this.id.push(id);
    this.employeeId.push(employeeId);
    this.skillId.push(skillId);
    this.level.push(level);
    this.source.push(source);
    this.date.push(date);
    this.validUntil.push(validUntil);
  }
}

/**
 * One number per employee × skill × source × day (0 for none), exact below 2^53: room for 300,000 × 45,000.
 * The day counts 31 days a month, which keeps days apart without a calendar.
 */
export function assessmentKey(
  employeeId: number,
  skillId: number,
  source: number,
  dayKey: number,
  skillSpan: number,
): number {
  const day =
    dayKey === 0
      ? 0
      : 1 +
        (Math.floor(dayKey / 10_000) - 1900) * 372 +
        (Math.floor(dayKey / 100) % 100) * 31 +
        (dayKey % 100);
  return ((employeeId * skillSpan + skillId) * 5 + source) * 131_072 + day;
}
