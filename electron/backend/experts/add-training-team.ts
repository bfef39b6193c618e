import { fold } from '#shared/kernel/text.ts';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import {
  type TeamName,
  teamFamily,
  teamJobs,
  teamSkillDomain,
  teamSkills,
} from '../../../resources/training-team.ts';
import type { Writer } from '../../database/access.ts';
import { findJob, insertJob, takeJobs } from '../people/jobs.store.ts';
import { readRequirements, upsertRequirement } from '../skills/requirements.store.ts';
import { setEnglishName } from '../skills/skill-english.store.ts';
import { findSkills, insertSkill, takeSkills } from '../skills/skills.store.ts';

/**
 * Adds the jobs of a training team, their skills and required levels, named in the workspace's language. What the
 * company already has, under either name, is used and left as it is; so a second run adds nothing.
 */
export async function addTrainingTeam(
  tx: Writer,
  settings: Settings,
): Promise<{ jobs: number; skills: number; requirements: number }> {
  const { language } = settings;
  const added = { jobs: 0, skills: 0, requirements: 0 };
  const skillIds = new Map<string, number>();
  for (const { key, name, description } of teamSkills) {
    const known = await findEither(tx, name, findSkills);
    if (known?.library === 1) await takeSkills(tx, [known.id]);
    if (!known) {
      const id = await insertSkill(tx, {
        name: name[language],
        domain: teamSkillDomain[language],
        description: description[language],
        kind: 'skill',
      });
      await setEnglishName(tx, id, name.en);
      skillIds.set(key, id);
      added.skills += 1;
    } else skillIds.set(key, known.id);
  }
  for (const { name, needs } of teamJobs) {
    const known = await findEither(tx, name, async (db, text) => {
      const job = await findJob(db, text);
      return job ? [job] : [];
    });
    if (known?.library === 1) await takeJobs(tx, [known.id]);
    const jobId = known?.id ?? (await insertJob(tx, name[language], teamFamily[language]));
    if (!known) added.jobs += 1;
    const asked = await readRequirements(tx, { jobIds: [jobId], unitIds: [] });
    const has = new Set(asked.map(({ skillId }) => skillId));
    for (const [key, level, criticality] of needs) {
      const skillId = skillIds.get(key)!;
      if (has.has(skillId)) continue;
      const capped = Math.min(level, topLevel(settings));
      await upsertRequirement(tx, { jobId, unitId: null, skillId, level: capped, criticality });
      added.requirements += 1;
    }
  }
  return added;
}

/** The company's own first, under the French or the English name. */
async function findEither(
  tx: Writer,
  name: TeamName,
  find: (tx: Writer, text: string) => Promise<{ id: number; library: number }[]>,
): Promise<{ id: number; library: number } | undefined> {
  const names = fold(name.fr) === fold(name.en) ? [name.fr] : [name.fr, name.en];
  const found = (await Promise.all(names.map((text) => find(tx, text)))).flat();
  return found.sort((a, b) => a.library - b.library || a.id - b.id)[0];
}
