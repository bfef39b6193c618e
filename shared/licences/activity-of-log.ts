import type { LogActivity } from './log-activity.ts';

/** What a log gives a projection. */
export interface ActivityRead {
  /** Average share of the headcount active in a month, and share seen in the last twelve months, %, one decimal. */
  active: number;
  reach: number;
  /** Active people of the first year, January first; undefined when the log covers less than twelve months. */
  activity: number[] | undefined;
}

/**
 * Turns the last twelve months of a log into a projection's hypotheses: the counts, month by calendar month, drive
 * the first year; the average share and the share reached serve after it.
 */
export function activityOfLog(
  { months, lastTwelve }: Pick<LogActivity, 'months' | 'lastTwelve'>,
  registered: number,
): ActivityRead {
  const last = months.slice(-12);
  const share = (people: number) =>
    registered === 0 ? 0 : Math.min(100, Math.round((people / registered) * 1000) / 10);
  const mean = last.reduce((sum, { active }) => sum + active, 0) / Math.max(1, last.length);
  const active = share(mean);
  const byCalendar = [...last].sort((a, b) => (a.month.slice(5) < b.month.slice(5) ? -1 : 1));
  return {
    active,
    reach: Math.max(active, share(lastTwelve)),
    activity: last.length === 12 ? byCalendar.map((one) => one.active) : undefined,
  };
}
