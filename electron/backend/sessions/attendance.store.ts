import { type Selectable, sql } from 'kysely';
import type { AttendanceStatus } from '#shared/sessions/closing-outcome.ts';
import type { Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';

/** A person on the list of a session. */
export interface StoredAttendance {
  id: number;
  employeeId: number;
  status: AttendanceStatus;
  hours: number | null;
  /** Who came instead. */
  replacedBy: number | null;
  hotScore: number | null;
  coldScore: number | null;
}

export function toAttendance(row: Selectable<Tables['attendance']>): StoredAttendance {
  return {
    id: row.id,
    employeeId: row.employee_id,
    status: row.status,
    hours: row.hours,
    replacedBy: row.replaced_by,
    hotScore: row.hot_score,
    coldScore: row.cold_score,
  };
}

/** Puts people on the list of a session, in the order given. */
export async function insertAttendance(
  tx: Writer,
  sessionId: number,
  employeeIds: readonly number[],
): Promise<void> {
  await sql`INSERT INTO attendance (session_id, employee_id)
    SELECT ${sessionId}, value FROM json_each(${JSON.stringify(employeeIds)}) ORDER BY key`.execute(
    tx,
  );
}

/** Takes people off the list of a session. */
export async function deleteAttendance(
  tx: Writer,
  sessionId: number,
  employeeIds: readonly number[],
): Promise<void> {
  await tx
    .deleteFrom('attendance')
    .where('session_id', '=', sessionId)
    .where('employee_id', 'in', employeeIds)
    .execute();
}

/** Changes the same fields for people of a session. */
export async function patchAttendance(
  tx: Writer,
  sessionId: number,
  employeeIds: readonly number[],
  patch: Partial<Omit<StoredAttendance, 'id' | 'employeeId'>>,
): Promise<void> {
  const { replacedBy, hotScore, coldScore, ...plain } = patch;
  const values = {
    ...plain,
    replaced_by: replacedBy,
    hot_score: hotScore,
    cold_score: coldScore,
  };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(given).length === 0) return;
  await tx
    .updateTable('attendance')
    .set(given)
    .where('session_id', '=', sessionId)
    .where('employee_id', 'in', employeeIds)
    .execute();
}

/** Writes presence, hours and hot score of rows by their id, in one statement. */
export async function saveAttendance(
  tx: Writer,
  records: readonly Pick<StoredAttendance, 'id' | 'status' | 'hours' | 'hotScore'>[],
): Promise<void> {
  await sql`UPDATE attendance SET status = value ->> 'status', hours = value ->> 'hours', hot_score = value ->> 'hotScore'
    FROM json_each(${JSON.stringify(records)}) WHERE attendance.id = value ->> 'id'`.execute(tx);
}

/** Writes cold scores of people of sessions, in one statement. */
export async function saveColdScores(
  tx: Writer,
  entries: readonly { sessionId: number; employeeId: number; score: number | null }[],
): Promise<void> {
  await sql`UPDATE attendance SET cold_score = value ->> 'score' FROM json_each(${JSON.stringify(entries)})
    WHERE session_id = value ->> 'sessionId' AND employee_id = value ->> 'employeeId'`.execute(tx);
}
