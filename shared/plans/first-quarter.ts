import type { IsoDate } from '../kernel/dates.ts';
import type { Quarter } from './schedule-lines.ts';

/** The first quarter of a year a new line may stand in: the current one during that year, else the first. */
export function firstQuarter(year: number, on: IsoDate): Quarter {
  return on.startsWith(`${year}-`) ? (Math.ceil(Number(on.slice(5, 7)) / 3) as Quarter) : 1;
}
