import { sql } from 'kysely';
import type { WorkforceRequirement } from '#shared/gaps/workforce.ts';
import type { Requirement } from '#shared/skills/skills.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

type Asker = Pick<Requirement, 'jobId' | 'unitId'>;

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

/** Requirements of the given jobs and units, without the askers' names. */
export async function readRequirements(
  db: Reader,
  { jobIds, unitIds }: { jobIds: readonly number[]; unitIds: readonly number[] },
): Promise<Omit<Requirement, 'job' | 'unit'>[]> {
  const { rows } = await sql<Omit<Requirement, 'job' | 'unit'>>`
    SELECT r.id, r.job_id AS jobId, r.unit_id AS unitId, r.skill_id AS skillId, s.name AS skill, r.level,
      r.criticality, r.published_level AS publishedLevel, r.published_importance AS publishedImportance
    FROM requirement r JOIN skill s ON s.id = r.skill_id
    WHERE r.job_id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))
      OR r.unit_id IN (SELECT value FROM json_each(${JSON.stringify(unitIds)}))`.execute(db);
  return rows;
}

/** How many skills each job asks. */
export async function countRequirementsByJob(db: Reader): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; asked: number }>`
    SELECT job_id AS id, count(*) AS asked FROM requirement WHERE job_id IS NOT NULL GROUP BY job_id`.execute(
    db,
  );
  return new Map(rows.map(({ id, asked }) => [id, asked]));
}

/** Sets what a job or unit asks for a skill; a framework's published values stay beside it. */
export async function upsertRequirement(
  tx: Writer,
  { jobId, unitId, skillId, level, criticality }: WorkforceRequirement,
): Promise<void> {
  const asker = sql.ref(jobId === null ? 'unit_id' : 'job_id');
  await sql`
    INSERT INTO requirement (job_id, unit_id, skill_id, level, criticality)
    VALUES (${jobId}, ${unitId}, ${skillId}, ${level}, ${criticality})
    ON CONFLICT (${asker}, skill_id) WHERE ${asker} IS NOT NULL
    DO UPDATE SET level = excluded.level, criticality = excluded.criticality`.execute(tx);
}

/** Stops a job or unit asking for a skill. */
export async function deleteRequirement(
  tx: Writer,
  { jobId, unitId }: Asker,
  skillId: number,
): Promise<void> {
  await sql`
    DELETE FROM requirement
    WHERE skill_id = ${skillId} AND job_id IS ${jobId} AND unit_id IS ${unitId}`.execute(tx);
}
