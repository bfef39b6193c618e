import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/access.ts';

/** How many wishes are about one of the skills. */
export async function countInterests(db: Reader, skillIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM interest
    WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows[0]!.count;
}

/** Gives one skill the wishes about another; of a person's two, the later stays. */
export async function moveInterests(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    DELETE FROM interest WHERE id IN (
      SELECT iif(other.date > kept.date, kept.id, other.id)
      FROM interest other JOIN interest kept ON kept.employee_id = other.employee_id
      WHERE other.skill_id = ${from} AND kept.skill_id = ${to}
    )`.execute(tx);
  await tx.updateTable('interest').set({ skill_id: to }).where('skill_id', '=', from).execute();
}
