import type { IsoDate } from '../kernel/dates.ts';
import type { KnowledgeScore } from './knowledge-risks.ts';

/** Somebody who leaves, in figures. */
export interface DepartureFigures {
  employeeId: number;
  leaveDate: IsoDate;
  /** Needed skills they hold. */
  skills: number;
  /** Of these, held by nobody else, and by one other person. */
  alone: number;
  oneOther: number;
  /** Their highest score. */
  score: number;
}

/** Adds scores up by person who leaves, soonest first; people without a planned date are left out. */
export function departuresOf(scores: readonly KnowledgeScore[]): DepartureFigures[] {
  const people = new Map<number, DepartureFigures>();
  for (const { employeeId, leaveDate, others, score } of scores) {
    if (leaveDate === null) continue;
    let one = people.get(employeeId);
    if (!one) {
      one = { employeeId, leaveDate, skills: 0, alone: 0, oneOther: 0, score: 0 };
      people.set(employeeId, one);
    }
    one.skills += 1;
    if (others === 0) one.alone += 1;
    if (others === 1) one.oneOther += 1;
    one.score = Math.max(one.score, score);
  }
  return [...people.values()].sort(
    (a, b) =>
      (a.leaveDate < b.leaveDate ? -1 : a.leaveDate > b.leaveDate ? 1 : 0) ||
      a.employeeId - b.employeeId,
  );
}

export type Period = 'month' | 'quarter' | 'year';

/** Departures of one month, quarter or year. */
export interface DeparturePeriod {
  /** First month, such as `2027-04`. */
  start: string;
  people: number;
  skills: number;
  alone: number;
  oneOther: number;
}

/** Adds departures up by period from the day's own to the last one's, empty ones included. */
export function departuresByPeriod(
  departures: readonly Omit<DepartureFigures, 'employeeId' | 'score'>[],
  period: Period,
  on: IsoDate,
): DeparturePeriod[] {
  const last = departures.reduce((max, one) => (one.leaveDate > max ? one.leaveDate : max), on);
  const step = { month: 1, quarter: 3, year: 12 }[period];
  const place = (day: IsoDate) =>
    Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / step);
  const from = place(on);
  const periods = Array.from({ length: place(last) - from + 1 }, (_, at): DeparturePeriod => {
    const month = (from + at) * step;
    const start = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { start, people: 0, skills: 0, alone: 0, oneOther: 0 };
  });
  for (const one of departures) {
    const sums = periods[place(one.leaveDate) - from];
    if (!sums) continue;
    sums.people += 1;
    sums.skills += one.skills;
    sums.alone += one.alone;
    sums.oneOther += one.oneOther;
  }
  return periods;
}
