import type { WorkforceRequirement } from '#shared/gaps/workforce.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { isLibraryJob } from '../people/jobs.store.ts';
import { deleteRequirement, upsertRequirement } from './requirements.store.ts';
import { readSkill, takeSkills } from './skills.store.ts';

/**
 * Sets what a job or a unit asks; level 0 removes it. Asked by the company, a library skill becomes the company's;
 * asked by a job that is still in the library, it stays there.
 */
export async function setRequirement(
  tx: Writer,
  asked: WorkforceRequirement,
  settings: Settings,
): Promise<void> {
  const { jobId, unitId, skillId, level } = asked;
  const skill = await readSkill(tx, skillId);
  const asker =
    jobId === null ? await missingIds(tx, 'unit', [unitId!]) : await missingIds(tx, 'job', [jobId]);
  if (!skill || asker.length > 0) throw new RelaisError('NOT_FOUND');
  const top = topLevel(settings);
  if (level > top) throw new RelaisError('LEVEL_OFF_SCALE', { level, top, name: skill.name });
  if (level === 0) {
    await deleteRequirement(tx, asked, skillId);
    return;
  }
  if (jobId === null || (await isLibraryJob(tx, jobId)) === false) await takeSkills(tx, [skillId]);
  await upsertRequirement(tx, asked);
}
