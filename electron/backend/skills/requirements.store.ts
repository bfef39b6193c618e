import { sql } from 'kysely';
import type { WorkforceRequirement } from '#shared/gaps/workforce.ts';
import type { Reader } from '../../database/access.ts';

/** What the given jobs and every unit ask. */
export async function readWorkforceRequirements(
  db: Reader,
  jobIds: Iterable<number>,
): Promise<WorkforceRequirement[]> {
  const { rows } = await sql<WorkforceRequirement>`
    SELECT job_id AS jobId, unit_id AS unitId, skill_id AS skillId, level, criticality
    FROM requirement
    WHERE unit_id IS NOT NULL OR job_id IN (SELECT value FROM json_each(${JSON.stringify([...jobIds])}))
    ORDER BY id`.execute(db);
  return rows;
}
