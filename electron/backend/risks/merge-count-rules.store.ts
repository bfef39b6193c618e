import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/access.ts';

/** How many count rules are about one of the skills. */
export async function countRulesOf(db: Reader, skillIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM count_rule
    WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows[0]!.count;
}

/** Gives one skill the count rules of another; of a place's two, the one with the higher level stays, then minimum. */
export async function moveCountRules(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    DELETE FROM count_rule WHERE id IN (
      SELECT iif((other.level, other.minimum) > (kept.level, kept.minimum), kept.id, other.id)
      FROM count_rule other JOIN count_rule kept ON kept.unit_id IS other.unit_id
      WHERE other.skill_id = ${from} AND kept.skill_id = ${to}
    )`.execute(tx);
  await tx.updateTable('count_rule').set({ skill_id: to }).where('skill_id', '=', from).execute();
}
