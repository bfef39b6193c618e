import { RelaisError } from '#shared/kernel/errors.ts';
import type { LineRecord } from '#shared/plans/assemble-plan.ts';
import type { AttendanceStatus } from '#shared/sessions/closing-outcome.ts';
import { hoursOf } from '#shared/sessions/day-hours.ts';
import { takesAttendance } from '#shared/sessions/life.ts';
import type { Writer } from '../../database/access.ts';
import { readDirectory } from '../people/directory.store.ts';
import { deleteAttendance, insertAttendance, patchAttendance } from './attendance.store.ts';
import { checkEditable, checkPeople, findSession } from './edit-session.ts';
import type { StoredSession } from './sessions.store.ts';

/** Gives people a place. Throws SESSION_ENROLLED for one already listed, SESSION_FULL beyond the group's maximum. */
export async function enrol(
  tx: Writer,
  stored: StoredSession,
  line: LineRecord,
  employeeIds: readonly number[],
  freed = 0,
): Promise<void> {
  checkEditable(stored);
  await checkPeople(tx, employeeIds);
  const wantedIds = [...new Set(employeeIds)];
  const listed = stored.attendance.find(({ employeeId }) => wantedIds.includes(employeeId));
  if (listed) {
    const name = (await readDirectory(tx)).get(listed.employeeId)?.name ?? '';
    throw new RelaisError('SESSION_ENROLLED', { name });
  }
  const taken = stored.attendance.filter(({ status }) => status !== 'replaced').length - freed;
  const wanted = taken + wantedIds.length;
  if (wanted > line.groupMax) throw new RelaisError('SESSION_FULL', { max: line.groupMax, wanted });
  await insertAttendance(tx, stored.id, wantedIds);
}

/** Moves people to another session of the same line. */
export async function movePeople(
  tx: Writer,
  from: StoredSession,
  line: LineRecord,
  to: number,
  employeeIds: readonly number[],
): Promise<void> {
  checkEditable(from);
  const target = await findSession(tx, to);
  if (target.lineId !== from.lineId || target.id === from.id) throw new RelaisError('NOT_FOUND');
  checkListed(from, employeeIds);
  await enrol(tx, target, line, employeeIds);
  await deleteAttendance(tx, from.id, employeeIds);
}

/** Puts a colleague in somebody's place, who stays listed as replaced. */
export async function replacePerson(
  tx: Writer,
  stored: StoredSession,
  line: LineRecord,
  employeeId: number,
  by: number,
): Promise<void> {
  checkListed(stored, [employeeId]);
  await enrol(tx, stored, line, [by], 1);
  await patchAttendance(tx, stored.id, [employeeId], {
    status: 'replaced',
    hours: null,
    replacedBy: by,
  });
}

/** Notes who was there. Throws SESSION_ATTENDANCE outside the session's time, SESSION_HOURS for hours it does not have. */
export async function noteAttendance(
  tx: Writer,
  stored: StoredSession,
  employeeIds: readonly number[],
  status: Exclude<AttendanceStatus, 'replaced'>,
  hours: number | undefined,
): Promise<void> {
  if (!takesAttendance(stored.state)) {
    throw new RelaisError('SESSION_ATTENDANCE', { state: stored.state });
  }
  checkListed(stored, employeeIds);
  const whole = hoursOf(stored.days);
  if (status === 'partial' && (hours === undefined || hours > whole)) {
    throw new RelaisError('SESSION_HOURS', { hours: whole });
  }
  await patchAttendance(tx, stored.id, employeeIds, {
    status,
    hours: status === 'partial' ? hours! : null,
  });
}

/** Throws NOT_FOUND unless all these people are on the list and not replaced. */
export function checkListed(stored: StoredSession, employeeIds: readonly number[]): void {
  const listed = new Set(
    stored.attendance
      .filter(({ status }) => status !== 'replaced')
      .map(({ employeeId }) => employeeId),
  );
  if (employeeIds.some((id) => !listed.has(id))) throw new RelaisError('NOT_FOUND');
}
