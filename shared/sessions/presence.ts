import type { AttendanceStatus } from './closing-outcome.ts';

/** People who take somebody's place in a room: neither absent nor replaced. */
export function expectedPeople<T extends { status: AttendanceStatus }>(list: readonly T[]): T[] {
  return list.filter(({ status }) => status !== 'absent' && status !== 'replaced');
}

/**
 * Participants of a line who have no place in any of its sessions that is not cancelled. Somebody replaced, or absent,
 * had a place: they are not placed again without a decision.
 */
export function unplacedPeople(
  participants: readonly number[],
  sessions: readonly { state: string; attendance: readonly { employeeId: number }[] }[],
): number[] {
  const placed = new Set(
    sessions
      .filter(({ state }) => state !== 'cancelled')
      .flatMap(({ attendance }) => attendance.map(({ employeeId }) => employeeId)),
  );
  return participants.filter((id) => !placed.has(id));
}

/**
 * People absent from a session of a line that was held, who were in none of its other sessions and have no place in one to
 * come: the training they missed is still theirs to follow. In the order of the sessions.
 */
export function missedPeople(
  sessions: readonly {
    state: string;
    attendance: readonly { employeeId: number; status: AttendanceStatus }[];
  }[],
): number[] {
  const live = sessions.filter(({ state }) => state !== 'cancelled');
  const placed = new Set(
    live.flatMap(({ attendance }) => expectedPeople(attendance).map((one) => one.employeeId)),
  );
  const absent = live
    .filter(({ state }) => state === 'done' || state === 'closed')
    .flatMap(({ attendance }) => attendance.filter(({ status }) => status === 'absent'));
  return [...new Set(absent.map(({ employeeId }) => employeeId))].filter((id) => !placed.has(id));
}
