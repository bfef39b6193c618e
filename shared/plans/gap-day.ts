import type { IsoDate } from '../kernel/dates.ts';

/**
 * The day whose gaps a plan answers: the first day of a year to come (qualifications that end before then are lost by then),
 * else today, so that a running plan follows what people really know.
 */
export function gapDay(year: number, today: IsoDate): IsoDate {
  const first = `${year}-01-01`;
  return first > today ? first : today;
}
