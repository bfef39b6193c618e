import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { AttendanceStatus } from './closing-outcome.ts';
import type { SessionState } from './life.ts';

/** `due` from the day on which it should be entered, `coming` before, `entered` once it is. */
export const coldStates = ['due', 'coming', 'entered'] as const;
export type ColdState = (typeof coldStates)[number];

/** A session with those who were there, as cold evaluations see it. */
export interface EvaluatedSession {
  id: number;
  state: SessionState;
  /** In order. */
  days: readonly { date: IsoDate }[];
  attendance: readonly {
    employeeId: number;
    status: AttendanceStatus;
    hotScore: number | null;
    coldScore: number | null;
  }[];
}

/** One cold evaluation: whose, of which session, from which day. Scores go from 1 to 5. */
export interface ColdDue {
  sessionId: number;
  employeeId: number;
  lastDay: IsoDate;
  due: IsoDate;
  state: ColdState;
  hotScore: number | null;
  coldScore: number | null;
}

/**
 * The cold evaluations of sessions that are over, soonest due first (domain.md §4: `delay` days after the last one, 90 by
 * default). Only those who were there, in whole or in part, say what they use at work.
 */
export function coldEvaluations(
  sessions: readonly EvaluatedSession[],
  delay: number,
  on: IsoDate,
): ColdDue[] {
  const rows = sessions.flatMap(({ id, state, days, attendance }) => {
    const lastDay = days.at(-1)?.date;
    if (lastDay === undefined || (state !== 'done' && state !== 'closed')) return [];
    const due = addDays(lastDay, delay);
    return attendance
      .filter(({ status }) => status === 'present' || status === 'partial')
      .map(({ employeeId, hotScore, coldScore }): ColdDue => {
        const when = due <= on ? 'due' : 'coming';
        return {
          ...{ sessionId: id, employeeId, lastDay, due, hotScore, coldScore },
          state: coldScore === null ? when : 'entered',
        };
      });
  });
  return rows.sort(
    (a, b) =>
      Number(a.due > b.due) - Number(a.due < b.due) ||
      a.sessionId - b.sessionId ||
      a.employeeId - b.employeeId,
  );
}
