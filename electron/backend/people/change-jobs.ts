import { RelaisError } from '#shared/kernel/errors.ts';
import type { Writer } from '../../database/access.ts';
import { countNaming } from '../../database/references.ts';
import { dropJobs, patchJob, readOwnJobs } from './job-writes.store.ts';
import { findJob } from './jobs.store.ts';
import { jobReferences } from './organisation-references.ts';

/** Changes a job of the company; refuses a name another job has, the company's or a framework's. */
export async function updateJob(
  tx: Writer,
  id: number,
  { name, family }: { name?: string | undefined; family?: string | null | undefined },
): Promise<void> {
  if ((await readOwnJobs(tx, [id])).length === 0) throw new RelaisError('NOT_FOUND');
  const holder = name === undefined ? undefined : await findJob(tx, name);
  if (name !== undefined && holder && holder.id !== id) {
    throw new RelaisError(holder.library === 1 ? 'JOB_IN_FRAMEWORK' : 'NAME_TAKEN_MERGE', { name });
  }
  await patchJob(tx, id, {
    ...(name !== undefined && { name }),
    ...(family !== undefined && { family: family || null }),
  });
}

/** Removes jobs of the company that nobody holds; refuses the first that somebody does. */
export async function removeJobs(tx: Writer, ids: readonly number[]): Promise<number> {
  const jobs = await readOwnJobs(tx, ids);
  if (jobs.length < new Set(ids).size) throw new RelaisError('NOT_FOUND');
  for (const { id, name } of jobs) {
    const count = await countNaming(tx, jobReferences.employees, [id]);
    if (count > 0) throw new RelaisError('JOB_HELD', { name, count });
  }
  await dropJobs(tx, ids);
  return jobs.length;
}
