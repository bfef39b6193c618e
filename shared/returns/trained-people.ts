import type { IsoDate } from '../kernel/dates.ts';
import { addDays } from '../kernel/dates.ts';
import { isDone } from '../plans/lateness.ts';
import type { LineState } from '../plans/plans.contract.ts';
import type { EvaluatedSession } from '../sessions/cold-evaluations.ts';
import type { SessionState } from '../sessions/life.ts';
import type { Trainee } from './level-changes.ts';
import type { ReturnRow } from './returns.contract.ts';

/** A line with its sessions that are not cancelled. */
export interface TrainedLine {
  state: LineState;
  employeeIds: readonly number[];
  sessions: readonly EvaluatedSession[];
}

/** Who a line trained so far, and how much of its cost that concerns. */
export interface Trained {
  stage: ReturnRow['stage'];
  trainees: Trainee[];
  /** Part of the line's cost, 0 to 1. */
  share: number;
}

const isHeld = ({ state }: { state: SessionState }) => state === 'done' || state === 'closed';

/** Whether a line may have trained somebody: it is done, or has a session that was held. */
export function isTaught(line: {
  state: LineState;
  sessions: readonly { state: SessionState }[];
}): boolean {
  return isDone(line) || line.sessions.some(isHeld);
}

/**
 * Who was trained: those present in sessions that are over; without any session, everybody on a line that is done or
 * closed. `delay` is the days after a session in which a level still answers for it.
 */
export function trainedPeople(line: TrainedLine, year: number, delay: number): Trained {
  const over = isDone(line);
  const held = line.sessions.filter(isHeld);
  const marks = held.flatMap(({ attendance, days }) =>
    attendance.map((one) => ({ ...one, first: days[0]?.date, last: days.at(-1)?.date })),
  );
  const noted = marks.filter(({ status }) => status !== 'replaced' && status !== 'enrolled');
  const there = new Map<number, Trainee>();
  for (const { employeeId, status, first, last } of noted) {
    if (status === 'absent' || first === undefined || last === undefined) continue;
    there.set(employeeId, {
      ...{ employeeId, starts: first, from: first, to: addDays(last, delay) },
    });
  }
  if (held.length === 0 && over) {
    const [from, to]: [IsoDate, IsoDate] = [`${year}-01-01`, `${year}-12-31`];
    const trainees = line.employeeIds.map((employeeId) => ({ employeeId, starts: null, from, to }));
    return { stage: 'over', trainees, share: 1 };
  }
  const trainees = [...there.values()];
  if (over) return { stage: 'over', trainees, share: 1 };
  if (trainees.length === 0) return { stage: 'planned', trainees, share: 1 };
  const people = new Set(noted.map(({ employeeId }) => employeeId)).size;
  const places = Math.max(line.employeeIds.length, people);
  return { stage: 'underway', trainees, share: people / places };
}
