import { sql } from 'kysely';
import type { Slot } from '#shared/sessions/day-hours.ts';
import type { SessionState } from '#shared/sessions/life.ts';
import type { SessionPatch } from '#shared/sessions/sessions.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { type StoredAttendance, toAttendance } from './attendance.store.ts';

/** A session as it is kept, with its hours and its people. */
export interface StoredSession {
  id: number;
  lineId: number;
  state: SessionState;
  site: string | null;
  room: string | null;
  link: string | null;
  provider: string | null;
  trainerId: number | null;
  comment: string | null;
  reason: string | null;
  /** The most half-days people may have been told of; 0 while nothing was taken away. */
  halfDays: number;
  /** By date then hour. */
  days: Slot[];
  attendance: StoredAttendance[];
}

/** Sessions by id with what hangs on them, in three queries; those of a line or with an id when asked. */
export async function readSessions(
  db: Reader,
  only: { id?: number; lineId?: number } = {},
): Promise<StoredSession[]> {
  let query = db.selectFrom('session').selectAll().orderBy('id');
  let days = db.selectFrom('session_day').selectAll().orderBy('date').orderBy('starts');
  let people = db.selectFrom('attendance').selectAll().orderBy('id');
  const ofLine = (lineId: number) =>
    db.selectFrom('session').select('id').where('line_id', '=', lineId);
  if (only.id !== undefined) {
    query = query.where('id', '=', only.id);
    days = days.where('session_id', '=', only.id);
    people = people.where('session_id', '=', only.id);
  }
  if (only.lineId !== undefined) {
    query = query.where('line_id', '=', only.lineId);
    days = days.where('session_id', 'in', ofLine(only.lineId));
    people = people.where('session_id', 'in', ofLine(only.lineId));
  }
  const slots = Map.groupBy(await days.execute(), ({ session_id }) => session_id);
  const attendance = Map.groupBy(await people.execute(), ({ session_id }) => session_id);
  return (await query.execute()).map((row) => ({
    id: row.id,
    lineId: row.line_id,
    state: row.state,
    site: row.site,
    room: row.room,
    link: row.link,
    provider: row.provider,
    trainerId: row.trainer_id,
    comment: row.comment,
    reason: row.reason,
    halfDays: row.half_days,
    days: (slots.get(row.id) ?? []).map(({ date, starts, ends }) => ({ date, starts, ends })),
    attendance: (attendance.get(row.id) ?? []).map(toAttendance),
  }));
}

/** Adds a draft session with its hours; gives its id. */
export async function insertSession(
  tx: Writer,
  session: Pick<StoredSession, 'lineId' | 'site' | 'provider' | 'trainerId' | 'days'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('session')
    .values({
      line_id: session.lineId,
      site: session.site,
      provider: session.provider,
      trainer_id: session.trainerId,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertDays(tx, id, session.days);
  return id;
}

/** Changes the fields given; the hours, when given, take the place of all those before. */
export async function patchSession(
  tx: Writer,
  id: number,
  { days, trainerId, ...plain }: SessionPatch,
): Promise<void> {
  const values = { ...plain, trainer_id: trainerId };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(given).length > 0) {
    await tx.updateTable('session').set(given).where('id', '=', id).execute();
  }
  if (days === undefined) return;
  await rememberHalfDays(tx, id);
  await tx.deleteFrom('session_day').where('session_id', '=', id).execute();
  await insertDays(tx, id, days);
}

/** Moves sessions to a state; `reason` is kept while they are cancelled. */
export async function setSessionState(
  tx: Writer,
  id: number,
  state: SessionState,
  reason: string | null = null,
): Promise<void> {
  if (state === 'draft') await rememberHalfDays(tx, id);
  await tx.updateTable('session').set({ state, reason }).where('id', '=', id).execute();
}

/** Keeps how many half-days people were told of, before they change: a draft's were not sent to anybody. */
async function rememberHalfDays(tx: Writer, id: number): Promise<void> {
  await sql`UPDATE session SET half_days = (SELECT count(*) FROM session_day WHERE session_id = ${id})
    WHERE id = ${id} AND state <> 'draft'
      AND half_days < (SELECT count(*) FROM session_day WHERE session_id = ${id})`.execute(tx);
}

/** Cancels sessions together; without a reason of their own they were cancelled with their line. */
export async function cancelSessions(
  tx: Writer,
  ids: readonly number[],
  reason: string | null,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ state: 'cancelled', reason })
    .where('id', 'in', ids)
    .execute();
}

export async function deleteSession(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('session').where('id', '=', id).execute();
}

async function insertDays(tx: Writer, id: number, days: readonly Slot[]): Promise<void> {
  await sql`INSERT INTO session_day (session_id, date, starts, ends)
    SELECT ${id}, value ->> 'date', value ->> 'starts', value ->> 'ends'
    FROM json_each(${JSON.stringify(days)})`.execute(tx);
}
