import type { Adopted, Homonym } from '#shared/frameworks/frameworks.contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { fold } from '#shared/kernel/text.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { readFrameworkJobs } from '../people/framework-jobs.store.ts';
import { takeJobs } from '../people/jobs.store.ts';
import {
  readAskedSkillIds,
  readFrameworkSkills,
  takeSkillsInto,
} from '../skills/framework-skills.store.ts';
import { readSkills } from '../skills/skills.store.ts';
import { mergeSkills } from './merge-skills.ts';

interface Pick {
  skillIds: readonly number[];
  jobIds: readonly number[];
}

/** The picked library skills, and those the picked jobs ask, whose name (or English name) the company already has. */
export async function findHomonyms(db: Reader, pick: Pick): Promise<Homonym[]> {
  const own = new Map<string, { id: number; name: string }>();
  for (const { id, name } of await readSkills(db, { library: false })) {
    if (!own.has(fold(name))) own.set(fold(name), { id, name });
  }
  const wanted = await readFrameworkSkills(db, await wantedSkills(db, pick));
  return wanted.flatMap(({ id, name, nameEn, owned }) => {
    const held = own.get(fold(name)) ?? own.get(fold(nameEn ?? name));
    return owned || held === undefined ? [] : [{ skillId: id, name, own: held }];
  });
}

/**
 * Makes picked skills and jobs, with what the jobs ask, the company's own. Skills that bear a name the company has
 * join its own when `homonyms` is `link`. NOT_FOUND when one is no published thing (any more).
 */
export async function adoptFrameworks(
  tx: Writer,
  { domain, homonyms, ...pick }: Pick & { domain: string | null; homonyms: 'link' | 'add' },
): Promise<Adopted> {
  const jobs = await readFrameworkJobs(tx, pick.jobIds);
  const picked = await readFrameworkSkills(tx, pick.skillIds);
  if (jobs.length < new Set(pick.jobIds).size || picked.length < new Set(pick.skillIds).size) {
    throw new RelaisError('NOT_FOUND');
  }
  const same = homonyms === 'link' ? await findHomonyms(tx, pick) : [];
  for (const { skillId, own } of same) {
    await mergeSkills(tx, { keep: own.id, remove: [skillId] });
  }
  const skills = await takeSkillsInto(tx, await wantedSkills(tx, pick), domain);
  await takeJobs(tx, pick.jobIds);
  return { skills, jobs: jobs.filter(({ owned }) => !owned).length, linked: same.length };
}

async function wantedSkills(db: Reader, { skillIds, jobIds }: Pick): Promise<number[]> {
  return [...new Set([...skillIds, ...(await readAskedSkillIds(db, jobIds))])];
}
