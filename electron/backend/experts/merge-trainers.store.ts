import { sql } from 'kysely';
import type { Stage } from '#shared/experts/path.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** From the last stage to the first: of a person's two paths the one furthest on is kept. */
const stages: Stage[] = [
  'renewed',
  'active',
  'accredited',
  'suspended',
  'observed',
  'training',
  'mission',
  'volunteer',
  'detected',
];

/** How many trainer paths are about one of the skills. */
export async function countTrainers(db: Reader, skillIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM trainer
    WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows[0]!.count;
}

/**
 * Lets trainers of one skill train another. Of a person's two paths the one furthest on stays, with the events of
 * both; of two points set on one criterion, the later.
 */
export async function moveTrainers(tx: Writer, from: number, to: number): Promise<void> {
  const { rows: pairs } = await sql<{ other: number; kept: number; ahead: number }>`
    SELECT other.id AS other, kept.id AS kept,
      (SELECT key FROM json_each(${JSON.stringify(stages)}) WHERE value = other.stage)
        < (SELECT key FROM json_each(${JSON.stringify(stages)}) WHERE value = kept.stage) AS ahead
    FROM trainer other JOIN trainer kept ON kept.employee_id = other.employee_id
    WHERE other.skill_id = ${from} AND kept.skill_id = ${to}`.execute(tx);
  for (const { other, kept, ahead } of pairs) {
    const [gone, stays] = ahead === 1 ? [kept, other] : [other, kept];
    await tx
      .updateTable('trainer_event')
      .set({ trainer_id: stays })
      .where('trainer_id', '=', gone)
      .execute();
    await tx.deleteFrom('trainer').where('id', '=', gone).execute();
  }
  await tx.updateTable('trainer').set({ skill_id: to }).where('skill_id', '=', from).execute();
  await sql`
    DELETE FROM trainer_point WHERE id IN (
      SELECT iif(other.at > kept.at, kept.id, other.id) FROM trainer_point other
      JOIN trainer_point kept ON kept.employee_id = other.employee_id AND kept.criterion = other.criterion
      WHERE other.skill_id = ${from} AND kept.skill_id = ${to}
    )`.execute(tx);
  await tx
    .updateTable('trainer_point')
    .set({ skill_id: to })
    .where('skill_id', '=', from)
    .execute();
}
