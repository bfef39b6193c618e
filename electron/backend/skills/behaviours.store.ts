import { sql } from 'kysely';
import type { Behaviour } from '#shared/skills/rules.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** What is described of a skill, by level. */
export async function readBehaviours(db: Reader, skillId: number): Promise<Behaviour[]> {
  return db
    .selectFrom('skill_behaviour')
    .select(['level', 'description'])
    .where('skill_id', '=', skillId)
    .orderBy('level')
    .execute();
}

/** Describes a skill's levels anew. */
export async function replaceBehaviours(
  tx: Writer,
  skillId: number,
  behaviours: readonly Behaviour[],
): Promise<void> {
  await tx.deleteFrom('skill_behaviour').where('skill_id', '=', skillId).execute();
  await sql`
    INSERT INTO skill_behaviour (skill_id, level, description)
    SELECT ${skillId}, value ->> 'level', value ->> 'description'
    FROM json_each(${JSON.stringify(behaviours)}) ORDER BY key`.execute(tx);
}
