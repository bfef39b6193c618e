import type { ClosedDay } from '#shared/sessions/closed-days.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The company's own closed days, by date. */
export async function readClosedDays(db: Reader): Promise<ClosedDay[]> {
  return db.selectFrom('closed_day').selectAll().orderBy('date').execute();
}

export async function insertClosedDay(tx: Writer, day: Omit<ClosedDay, 'id'>): Promise<void> {
  await tx.insertInto('closed_day').values(day).execute();
}

export async function deleteClosedDay(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('closed_day').where('id', '=', id).execute();
}
