import type { Person } from './problem.ts';

/** Hours a person may be away in a quarter: what is left of it where that differs; null for no limit. */
export function quarterHours(
  { hoursQuarter, hoursByQuarter }: Pick<Person, 'hoursQuarter' | 'hoursByQuarter'>,
  quarter: number,
): number | null {
  return hoursByQuarter?.[quarter] ?? hoursQuarter;
}
