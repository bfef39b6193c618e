import type { AssessmentColumns } from '../gaps/workforce.ts';
import { IntegerList } from './integer-list.ts';

/** A growing list of assessments, one array a column: 600,000 of them as objects would not fit beside the workspace. */
export class AssessmentList {
  readonly #columns = Array.from({ length: 7 }, () => new IntegerList());

  get length(): number {
    return this.#columns[0]!.length;
  }

  /** Adds `[id, employeeId, skillId, level, source, date, validUntil]`, as `AssessmentColumns` means them. */
  push(...values: [number, number, number, number, number, number, number]): void {
    for (const [column, value] of values.entries()) this.#columns[column]!.push(value);
  }

  /** The columns as they are now, without copying. */
  get columns(): AssessmentColumns {
    const [id, employeeId, skillId, level, source, date, validUntil] = this.#columns.map(
      (column) => column.values,
    ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    return { id, employeeId, skillId, level, source, date, validUntil };
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
