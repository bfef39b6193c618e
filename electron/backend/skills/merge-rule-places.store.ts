import { sql } from 'kysely';
import type { UnitMerge } from '#shared/people/organisation.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Count rules two units both have for a skill, with the one that stays: the higher level, then the higher minimum. */
export async function readRulesOfBoth(
  db: Reader,
  keep: number,
  remove: number,
): Promise<UnitMerge['countRules']> {
  const { rows } = await sql<UnitMerge['countRules'][number]>`
    SELECT skill.name AS skill, max(one.level, other.level) AS level,
      iif((other.level, other.minimum) > (one.level, one.minimum), other.minimum, one.minimum) AS minimum
    FROM count_rule one JOIN count_rule other ON other.skill_id = one.skill_id
      JOIN skill ON skill.id = one.skill_id
    WHERE one.unit_id = ${keep} AND other.unit_id = ${remove}
    ORDER BY skill.folded, skill.id`.execute(db);
  return rows;
}

/** Of two units' rules for the same skill, keeps the more demanding one. */
export async function dropRulesOfBoth(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    DELETE FROM count_rule WHERE id IN (
      SELECT iif((other.level, other.minimum) > (kept.level, kept.minimum), kept.id, other.id)
      FROM count_rule other JOIN count_rule kept ON kept.skill_id = other.skill_id
      WHERE other.unit_id = ${from} AND kept.unit_id = ${to}
    )`.execute(tx);
}
