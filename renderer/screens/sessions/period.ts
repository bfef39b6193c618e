import { addDays, addMonths, type IsoDate } from '#shared/kernel/dates.ts';
import { mondayOf } from '#shared/sessions/closed-days.ts';

export type PeriodKind = 'week' | 'quarter';

/** The days a calendar shows, both ends included. */
export interface Period {
  kind: PeriodKind;
  from: IsoDate;
  to: IsoDate;
}

/** The week or quarter a day lies in. */
export function periodOf(kind: PeriodKind, day: IsoDate): Period {
  if (kind === 'week') {
    const from = mondayOf(day);
    return { kind, from, to: addDays(from, 6) };
  }
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const from = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return { kind, from, to: addDays(addMonths(from, 3), -1) };
}

/** A day of the period before (-1) or after (1). */
export function stepPeriod({ kind, from }: Period, by: -1 | 1): IsoDate {
  return kind === 'week' ? addDays(from, 7 * by) : addMonths(from, 3 * by);
}

/** The weeks a period touches, each seven days from its Monday. */
export function weeksOf({ from, to }: Period): IsoDate[][] {
  const weeks: IsoDate[][] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  }
  return weeks;
}
