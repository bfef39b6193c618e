import { sql } from 'kysely';
import type { CountRuleTerms } from '#shared/gaps/count-rules.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Every count rule with its id. */
export async function readCountRuleRows(db: Reader): Promise<(CountRuleTerms & { id: number })[]> {
  return db
    .selectFrom('count_rule')
    .select(['id', 'unit_id as unitId', 'skill_id as skillId', 'level', 'minimum'])
    .orderBy('id')
    .execute();
}

/** Sets the one rule a place has for a skill. */
export async function upsertCountRule(
  tx: Writer,
  { unitId, skillId, level, minimum }: CountRuleTerms,
): Promise<void> {
  await sql`
    INSERT INTO count_rule (unit_id, skill_id, level, minimum)
    VALUES (${unitId}, ${skillId}, ${level}, ${minimum})
    ON CONFLICT (coalesce(unit_id, 0), skill_id)
    DO UPDATE SET level = excluded.level, minimum = excluded.minimum`.execute(tx);
}

/** Removes rules; gives how many there were. */
export async function deleteCountRules(tx: Writer, ids: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM count_rule WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0n);
}
