import { sql } from 'kysely';
import type { Interest } from '#shared/experts/experts.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Wishes of a person, about a skill, or all of them; to use and to teach a skill, 0 to 2, null when not asked. */
export async function readInterests(
  db: Reader,
  { employeeId, skillId }: { employeeId?: number | undefined; skillId?: number | undefined } = {},
): Promise<Interest[]> {
  const { rows } = await sql<Interest>`
    SELECT employee_id AS employeeId, skill_id AS skillId, to_use AS toUse, to_teach AS toTeach, date FROM interest
    WHERE ${employeeId === undefined ? sql`1` : sql`employee_id = ${employeeId}`}
      AND ${skillId === undefined ? sql`1` : sql`skill_id = ${skillId}`}
    ORDER BY employee_id, skill_id`.execute(db);
  return rows;
}

/** Keeps a person's wishes about a skill; two nulls forget them. */
export async function writeInterest(tx: Writer, interest: Interest): Promise<void> {
  const { employeeId, skillId, toUse, toTeach, date } = interest;
  if (toUse === null && toTeach === null) {
    await tx
      .deleteFrom('interest')
      .where('employee_id', '=', employeeId)
      .where('skill_id', '=', skillId)
      .execute();
    return;
  }
  await tx
    .insertInto('interest')
    .values({ employee_id: employeeId, skill_id: skillId, to_use: toUse, to_teach: toTeach, date })
    .onConflict((conflict) =>
      conflict
        .columns(['employee_id', 'skill_id'])
        .doUpdateSet({ to_use: toUse, to_teach: toTeach, date }),
    )
    .execute();
}
