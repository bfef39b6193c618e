import type { IsoDate } from '../kernel/dates.ts';

/** A stretch of a session: a day, and its hours as « 09:00 ». Half-days are what people sign for. */
export interface Slot {
  date: IsoDate;
  starts: string;
  ends: string;
}

const morning = 9 * 60;
const afternoon = 13 * 60 + 30;

/** Minutes since midnight of « 09:30 ». */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function timeOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Hours of all the slots together. */
export function hoursOf(slots: readonly Slot[]): number {
  const minutes = slots.reduce(
    (sum, { starts, ends }) => sum + minutesOf(ends) - minutesOf(starts),
    0,
  );
  return minutes / 60;
}

/**
 * Spreads a course's hours over its days: `hoursPerDay` a day in two halves from 9:00 and 13:30,
 * the rest on the last day, in the morning alone when it fits there. One list of hours a day.
 */
export function usualHours(hours: number, hoursPerDay: number): Omit<Slot, 'date'>[][] {
  const half = Math.min((hoursPerDay * 60) / 2, afternoon - morning);
  const days: Omit<Slot, 'date'>[][] = [];
  let left = Math.round(hours * 60);
  while (left > 0) {
    const today = Math.min(left, Math.round(hoursPerDay * 60));
    const first = Math.round(Math.min(today, half));
    const day = [{ starts: timeOf(morning), ends: timeOf(morning + first) }];
    if (today > first) {
      day.push({
        starts: timeOf(afternoon),
        ends: timeOf(Math.min(afternoon + today - first, 24 * 60 - 1)),
      });
    }
    days.push(day);
    left -= today;
  }
  return days;
}

/** Whether two stretches of one day share time; touching ends do not. */
export function overlaps(a: Slot, b: Slot): boolean {
  return a.date === b.date && a.starts < b.ends && b.starts < a.ends;
}
