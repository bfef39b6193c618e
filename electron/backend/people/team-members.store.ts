import { sql } from 'kysely';
import { teamFamily } from '../../../resources/training-team.ts';
import type { Reader } from '../../database/access.ts';

/** Everybody who holds a job of the training team, whatever the language its family was made in. */
export async function readTeamMembers(db: Reader): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    SELECT DISTINCT h.employee_id AS id FROM employee_job h JOIN job j ON j.id = h.job_id
    WHERE j.family IN (${teamFamily.fr}, ${teamFamily.en})`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
