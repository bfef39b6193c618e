import type { Writer } from '../../database/access.ts';
import { takeRequiredSkills } from '../skills/skills.store.ts';
import { takeJobs } from './jobs.store.ts';

/**
 * Makes jobs that somebody now holds the company's own: they leave the framework library,
 * and so do the skills they ask. Jobs already the company's are left alone.
 */
export async function adoptJobs(tx: Writer, jobIds: readonly number[]): Promise<void> {
  if (jobIds.length === 0) return;
  await takeJobs(tx, jobIds);
  await takeRequiredSkills(tx, jobIds);
}
