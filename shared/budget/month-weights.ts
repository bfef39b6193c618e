import { hoursOf, type Slot } from '../sessions/day-hours.ts';
import type { StraddleRule } from './breakdown.contract.ts';

/** When a line happens: its quarter, the hours its sessions last in all, and those that are dated. */
export interface LineDates {
  quarter: number;
  /** Hours of every session the line runs, one after the other. */
  plannedHours: number;
  /** Days of each session that is not cancelled. */
  sessions: readonly (readonly Slot[])[];
}

/**
 * Weights of the months (« 2027-03 ») a line's money falls in: hours of its dated sessions, and the three months of its
 * quarter for what is not dated. A session over two years follows the rule; by `start` its later days count in December.
 */
export function monthWeights(
  line: LineDates,
  year: number,
  straddle: StraddleRule,
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (month: string, hours: number) =>
    weights.set(month, (weights.get(month) ?? 0) + hours);
  let dated = 0;
  for (const days of line.sessions) {
    const start = days
      .reduce((first, { date }) => (date < first ? date : first), '9999')
      .slice(0, 4);
    for (const day of days) {
      const hours = hoursOf([day]);
      const inStart = straddle === 'prorata' || day.date.startsWith(start);
      add(inStart ? day.date.slice(0, 7) : `${start}-12`, hours);
      dated += hours;
    }
  }
  const left = line.plannedHours - dated;
  if (left > 0 || dated === 0) {
    for (const at of [1, 2, 3]) {
      const month = String((line.quarter - 1) * 3 + at).padStart(2, '0');
      add(`${year}-${month}`, Math.max(left, 1) / 3);
    }
  }
  return weights;
}
