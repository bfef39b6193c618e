import { type FrameworkSummary, frameworkNames } from '#shared/frameworks/frameworks.contract.ts';
import type { Reader } from '../../database/access.ts';
import { countFrameworkJobs } from '../people/framework-jobs.store.ts';
import {
  countFrameworkRequirements,
  countFrameworkSkills,
} from '../skills/framework-skills.store.ts';
import { readReleases } from './releases.store.ts';

/** The frameworks that stand in the workspace, with their counts and files. */
export async function listFrameworks(db: Reader): Promise<FrameworkSummary[]> {
  const skills = await countFrameworkSkills(db);
  const jobs = await countFrameworkJobs(db);
  const requirements = await countFrameworkRequirements(db);
  const releases = await readReleases(db);
  return frameworkNames.flatMap((framework) => {
    const held = skills.find((one) => one.framework === framework);
    const filled = jobs.find((one) => one.framework === framework);
    if (!held && !filled) return [];
    return [
      {
        framework,
        skills: held?.skills ?? 0,
        jobs: filled?.jobs ?? 0,
        requirements: requirements.get(framework) ?? 0,
        ownedSkills: held?.owned ?? 0,
        ownedJobs: filled?.owned ?? 0,
        releases: releases
          .filter((release) => release.framework === framework)
          .map(({ part, fileName, importedOn }) => ({ part, fileName, importedOn })),
      },
    ];
  });
}
