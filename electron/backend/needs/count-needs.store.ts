import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** How many needs name one of the skills. */
export async function countNeeds(db: Reader, skillIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM need
    WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows[0]!.count;
}
