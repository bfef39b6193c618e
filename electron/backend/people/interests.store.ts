import { sql } from 'kysely';
import type { Interest } from '#shared/people/person.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A wish as its table holds it. */
export type StoredInterest = Omit<Interest, 'skill' | 'domain'> & { employeeId: number };

/** Wishes about some skills, or of one person; of everybody about everything when nothing narrows. */
export async function readInterests(
  db: Reader,
  { skillIds, employeeId }: { skillIds?: readonly number[]; employeeId?: number },
): Promise<StoredInterest[]> {
  let query = db
    .selectFrom('interest')
    .select(['employee_id as employeeId', 'skill_id as skillId', 'to_use as toUse'])
    .select(['to_teach as toTeach', 'date']);
  if (employeeId !== undefined) query = query.where('employee_id', '=', employeeId);
  if (skillIds) {
    query = query.where(
      'skill_id',
      'in',
      sql<number>`(SELECT value FROM json_each(${JSON.stringify(skillIds)}))`,
    );
  }
  return query.execute();
}

/** Keeps a wish in place of the one before; both null forget it. */
export async function saveInterest(tx: Writer, wish: StoredInterest): Promise<void> {
  const { employeeId, skillId, toUse, toTeach, date } = wish;
  if (toUse === null && toTeach === null) {
    await tx
      .deleteFrom('interest')
      .where('employee_id', '=', employeeId)
      .where('skill_id', '=', skillId)
      .execute();
    return;
  }
  await sql`
    INSERT INTO interest (employee_id, skill_id, to_use, to_teach, date)
    VALUES (${employeeId}, ${skillId}, ${toUse}, ${toTeach}, ${date})
    ON CONFLICT (employee_id, skill_id) DO UPDATE SET
      to_use = excluded.to_use, to_teach = excluded.to_teach, date = excluded.date`.execute(tx);
}
