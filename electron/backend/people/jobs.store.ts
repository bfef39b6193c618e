import { sql } from 'kysely';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fold } from '#shared/kernel/text.ts';
import type { Job } from '#shared/people/people.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Jobs by name, those of the framework library left out unless asked; `headcount` counts holders present on the day. */
export async function readJobs(
  db: Reader,
  on: IsoDate,
  { library }: { library: boolean },
): Promise<Omit<Job, 'requirements'>[]> {
  const { rows } = await sql<Omit<Job, 'requirements' | 'library'> & { library: number }>`
    SELECT j.id, j.name, j.family, j.framework, j.code, j.library,
      (SELECT count(*) FROM employee_job h JOIN employee e ON e.id = h.employee_id
       WHERE h.job_id = j.id AND (e.hire_date IS NULL OR e.hire_date <= ${on})
         AND (e.leave_date IS NULL OR e.leave_date >= ${on})) AS headcount
    FROM job j WHERE j.library = 0 OR ${library ? 1 : 0} = 1`.execute(db);
  return rows
    .map((row) => ({ ...row, library: row.library === 1 }))
    .sort((a, b) => compareText(a.name, b.name));
}

/** The job whose name reads the same, whatever accents and case, or undefined. */
export async function findJob(
  db: Reader,
  name: string,
): Promise<{ id: number; library: number } | undefined> {
  return db
    .selectFrom('job')
    .select(['id', 'library'])
    .where('folded', '=', fold(name))
    .executeTakeFirst();
}

/** Adds a job of the company; gives its id. */
export async function insertJob(tx: Writer, name: string, family: string | null): Promise<number> {
  const { id } = await tx
    .insertInto('job')
    .values({ name, folded: fold(name), family })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Tells whether a job still only stands in the framework library; undefined when there is no such job. */
export async function isLibraryJob(db: Reader, id: number): Promise<boolean | undefined> {
  const row = await db.selectFrom('job').select('library').where('id', '=', id).executeTakeFirst();
  return row && row.library === 1;
}

/** Makes library jobs the company's own. */
export async function takeJobs(tx: Writer, jobIds: readonly number[]): Promise<void> {
  await sql`
    UPDATE job SET library = 0
    WHERE library = 1 AND id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))`.execute(
    tx,
  );
}
