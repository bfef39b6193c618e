import type { Withdrawn } from '#shared/imports/imports.contract.ts';
import type { Writes } from '#shared/imports/writes.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Reader } from '../../database/access.ts';
import { readFrameworkJobs } from '../people/framework-jobs.store.ts';
import { readJobs } from '../people/jobs.store.ts';
import { readFrameworkSkills } from '../skills/framework-skills.store.ts';
import { readUsesOf } from '../skills/skill-uses.store.ts';

const shownCodes = 200;

/** Which of the codes a newer release no longer has are the company's, and who is concerned. */
export async function describeWithdrawn(
  db: Reader,
  { jobs, skills }: Writes['withdrawn'],
): Promise<Withdrawn> {
  const total = jobs.length + skills.length;
  if (total === 0) return { total, used: [] };
  const own = await readJobs(db, today(), { library: false });
  const headcounts = new Map(own.map(({ id, headcount }) => [id, headcount]));
  const gone = await readFrameworkJobs(db, jobs);
  const ownedSkills = (await readFrameworkSkills(db, skills)).filter(({ owned }) => owned);
  const asked = await readUsesOf(
    db,
    ownedSkills.map(({ id }) => id),
    [...headcounts.keys()],
  );
  const used: Withdrawn['used'] = [
    ...gone
      .filter(({ owned }) => owned)
      .map(({ id, code, name }) => ({
        ...{ kind: 'job' as const, code, name, jobs: 1 },
        people: headcounts.get(id) ?? 0,
      })),
    ...asked.map(({ code, name, jobs, people }) => ({
      ...{ kind: 'skill' as const, code, name, jobs, people },
    })),
  ];
  return { total, used: used.slice(0, shownCodes) };
}
