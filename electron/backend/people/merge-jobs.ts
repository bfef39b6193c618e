import { RelaisError } from '#shared/kernel/errors.ts';
import type { JobMerge } from '#shared/people/organisation.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { nameInstead } from '../../database/references.ts';
import { copyRequirements } from '../skills/framework-skills.store.ts';
import {
  dropRequirementsOfBoth,
  raiseRequirements,
  readAskedByBoth,
} from '../skills/merge-askers.store.ts';
import {
  countHoldersOfBoth,
  dropJobs,
  moveHolders,
  patchJob,
  readOwnJobs,
  type StoredJob,
} from './job-writes.store.ts';
import { countUses, jobReferences } from './organisation-references.ts';

interface Merging {
  keep: number;
  remove: number;
}

/** What a merge moves and settles. NOT_FOUND when one is no job of the company, INVALID when both are the same. */
export async function describeJobMerge(db: Reader, merging: Merging): Promise<JobMerge> {
  const { kept, removed } = await readBoth(db, merging);
  const { keep, remove } = merging;
  return {
    moves: await countUses(db, jobReferences, remove),
    holdBoth: await countHoldersOfBoth(db, keep, remove),
    requirements: await readAskedByBoth(db, 'job_id', keep, remove),
    otherFamily: kept.family !== null && removed.family !== kept.family ? removed.family : null,
    backToFramework: removed.framework !== null,
  };
}

/**
 * Makes two jobs one: holders move, and of what both ask the more demanding stays. A published job that is merged goes
 * back to its framework as it stands, and the kept job corresponds to it unless it already corresponds to another.
 */
export async function mergeJobs(tx: Writer, merging: Merging): Promise<JobMerge> {
  const merge = await describeJobMerge(tx, merging);
  const { kept, removed } = await readBoth(tx, merging);
  const { keep, remove } = merging;
  await moveHolders(tx, remove, keep);
  await raiseRequirements(tx, 'job_id', remove, keep);
  if (merge.backToFramework) await copyRequirements(tx, remove, keep);
  else {
    await dropRequirementsOfBoth(tx, 'job_id', remove, keep);
    await nameInstead(tx, jobReferences.requirements, remove, keep);
  }
  const link = merge.backToFramework ? remove : removed.linkedJobId;
  await patchJob(tx, keep, {
    family: kept.family ?? removed.family,
    description: kept.description ?? removed.description,
    ...(kept.framework === null && { linkedJobId: kept.linkedJobId ?? link }),
  });
  await dropJobs(tx, [remove]);
  return merge;
}

async function readBoth(
  db: Reader,
  { keep, remove }: Merging,
): Promise<{ kept: StoredJob; removed: StoredJob }> {
  if (keep === remove) throw new RelaisError('INVALID', { detail: '' });
  const jobs = await readOwnJobs(db, [keep, remove]);
  const kept = jobs.find(({ id }) => id === keep);
  const removed = jobs.find(({ id }) => id === remove);
  if (!kept || !removed) throw new RelaisError('NOT_FOUND');
  return { kept, removed };
}
