import { sql } from 'kysely';
import type { CountRule } from '#shared/risks/risks.contract.ts';
import type { Reader } from '../../database/access.ts';

/** Every count rule, of units and of the company. */
export async function readCountRules(db: Reader): Promise<CountRule[]> {
  const { rows } = await sql<CountRule>`
    SELECT unit_id AS unitId, skill_id AS skillId, level, minimum FROM count_rule ORDER BY id`.execute(
    db,
  );
  return rows;
}
