import type { IsoDate } from '../kernel/dates.ts';

/** A day as the integer 20260901: compares like the ISO text and fits typed arrays. */
export function dayKey(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8));
}
