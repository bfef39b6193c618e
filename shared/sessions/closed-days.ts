import { addDays, type IsoDate } from '../kernel/dates.ts';
import { frenchHolidays, type HolidayKey } from './french-holidays.ts';

/** A day of the company's own on which nothing is held: a bridge, the yearly closure. */
export interface ClosedDay {
  id: number;
  date: IsoDate;
  label: string;
}

/** Why nothing is held on a day: the company closes, a public holiday, a weekend. */
export type Closure =
  | { kind: 'company'; label: string }
  | { kind: 'holiday'; label: HolidayKey }
  | { kind: 'weekend'; label: '' };

/** Tells why nothing is held on a day, or null on a working day. The company's own words come first. */
export function closureOf(own: readonly ClosedDay[]): (day: IsoDate) => Closure | null {
  const labels = new Map(own.map(({ date, label }) => [date, label]));
  const years = new Map<number, Map<IsoDate, HolidayKey>>();
  return (day) => {
    const label = labels.get(day);
    if (label !== undefined) return { kind: 'company', label };
    const year = Number(day.slice(0, 4));
    let holidays = years.get(year);
    if (!holidays) {
      holidays = frenchHolidays(year);
      years.set(year, holidays);
    }
    const holiday = holidays.get(day);
    if (holiday) return { kind: 'holiday', label: holiday };
    return weekdayOf(day) >= 6 ? { kind: 'weekend', label: '' } : null;
  };
}

/** A closure as one text: the company's own words, `holiday:` with its key, or `weekend`. */
export function closureLabel(closure: Closure): string {
  if (closure.kind === 'company') return closure.label;
  return closure.kind === 'holiday' ? `holiday:${closure.label}` : 'weekend';
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day));
}
