import { sql } from 'kysely';
import type { Learnt } from '#shared/returns/level-changes.ts';
import type { Reader } from '../../database/access.ts';

/** Everything these people were assessed on for these skills, with the session that gave it. */
export async function readLearnt(
  db: Reader,
  employeeIds: readonly number[],
  skillIds: readonly number[],
): Promise<Learnt[]> {
  const { rows } = await sql<Learnt>`
    SELECT id, employee_id AS employeeId, skill_id AS skillId, level, source, date, valid_until AS validUntil,
      session_id AS sessionId
    FROM assessment WHERE employee_id IN (SELECT value FROM json_each(${JSON.stringify(employeeIds)}))
      AND skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows;
}
