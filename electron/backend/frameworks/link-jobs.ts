import type { CompanyJob } from '#shared/frameworks/frameworks.contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { readFrameworkJobs, readJobLinks, writeJobLink } from '../people/framework-jobs.store.ts';
import { isLibraryJob, readJobs } from '../people/jobs.store.ts';
import { copyRequirements } from '../skills/framework-skills.store.ts';
import { countRequirementsByJob } from '../skills/requirements.store.ts';
import { takeRequiredSkills } from '../skills/skills.store.ts';

/** The company's jobs by name, with the published job each corresponds to. */
export async function listCompanyJobs(db: Reader, on: IsoDate): Promise<CompanyJob[]> {
  const jobs = await readJobs(db, on, { library: false });
  const links = await readJobLinks(db);
  const asked = await countRequirementsByJob(db);
  const published = new Map(
    (await readFrameworkJobs(db, [...links.values()])).map((job) => [job.id, job]),
  );
  return jobs.map(({ id, name, headcount }) => {
    const linked = published.get(links.get(id) ?? 0);
    return {
      id,
      name,
      headcount,
      requirements: asked.get(id) ?? 0,
      linked: linked ? { ...linked, requirements: asked.get(linked.id) ?? 0 } : null,
    };
  });
}

/**
 * Says which published job a job of the company corresponds to, and adds what that one asks when told to: levels the
 * company set itself stay. NOT_FOUND when either is gone; INVALID when a job is to correspond to itself.
 */
export async function linkJob(
  tx: Writer,
  {
    jobId,
    frameworkJobId,
    takeRequirements,
  }: { jobId: number; frameworkJobId: number | null; takeRequirements: boolean },
): Promise<{ added: number }> {
  if ((await isLibraryJob(tx, jobId)) !== false) throw new RelaisError('NOT_FOUND');
  if (frameworkJobId === jobId) throw new RelaisError('INVALID', { detail: '' });
  if (frameworkJobId !== null && (await readFrameworkJobs(tx, [frameworkJobId])).length === 0) {
    throw new RelaisError('NOT_FOUND');
  }
  await writeJobLink(tx, jobId, frameworkJobId);
  if (frameworkJobId === null || !takeRequirements) return { added: 0 };
  const added = await copyRequirements(tx, frameworkJobId, jobId);
  await takeRequiredSkills(tx, [jobId]);
  return { added };
}
