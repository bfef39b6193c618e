import { sql } from 'kysely';
import { fold } from '#shared/kernel/text.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A job of the company as its table holds it. */
export interface StoredJob {
  id: number;
  name: string;
  family: string | null;
  description: string | null;
  framework: string | null;
  linkedJobId: number | null;
}

/** The company's own jobs among the ids. */
export async function readOwnJobs(db: Reader, ids: readonly number[]): Promise<StoredJob[]> {
  return db
    .selectFrom('job')
    .select(['id', 'name', 'family', 'description', 'framework', 'linked_job_id as linkedJobId'])
    .where('id', 'in', [...ids])
    .where('library', '=', 0)
    .orderBy('id')
    .execute();
}

export async function patchJob(
  tx: Writer,
  id: number,
  {
    name,
    linkedJobId,
    ...patch
  }: Partial<Pick<StoredJob, 'name' | 'family' | 'description' | 'linkedJobId'>>,
): Promise<void> {
  const set = {
    ...patch,
    ...(name !== undefined && { name, folded: fold(name) }),
    ...(linkedJobId !== undefined && { linked_job_id: linkedJobId }),
  };
  if (Object.keys(set).length === 0) return;
  await tx.updateTable('job').set(set).where('id', '=', id).execute();
}

/** Removes jobs of the company; published ones go back to the library of their framework. */
export async function dropJobs(tx: Writer, ids: readonly number[]): Promise<void> {
  const given = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  await sql`DELETE FROM job WHERE framework IS NULL AND id IN ${given}`.execute(tx);
  await sql`UPDATE job SET library = 1 WHERE framework IS NOT NULL AND id IN ${given}`.execute(tx);
}

/** How many people hold both jobs. */
export async function countHoldersOfBoth(db: Reader, one: number, other: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM employee_job a JOIN employee_job b ON b.employee_id = a.employee_id
    WHERE a.job_id = ${one} AND b.job_id = ${other}`.execute(db);
  return rows[0]!.count;
}

/** Gives the holders of one job another, in the same place among their jobs; who holds both keeps the earlier place. */
export async function moveHolders(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    UPDATE employee_job SET position = other.position FROM employee_job other
    WHERE employee_job.job_id = ${to} AND other.job_id = ${from}
      AND other.employee_id = employee_job.employee_id AND other.position < employee_job.position`.execute(
    tx,
  );
  await sql`
    DELETE FROM employee_job WHERE job_id = ${from}
      AND employee_id IN (SELECT employee_id FROM employee_job WHERE job_id = ${to})`.execute(tx);
  await tx.updateTable('employee_job').set({ job_id: to }).where('job_id', '=', from).execute();
}
