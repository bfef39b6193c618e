import { compareText } from '#shared/kernel/compare-text.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { os } from '../base.ts';
import {
  readFrameworkJob,
  readJobGroups,
  readJobNames,
  readJobsOfGroup,
} from '../people/framework-jobs.store.ts';
import {
  readAskingJobs,
  readFrameworkSkill,
  readJobRequirements,
  readSkillGroups,
  readSkillsOfGroup,
} from '../skills/framework-skills.store.ts';
import { adoptFrameworks, findHomonyms } from './adopt-frameworks.ts';
import { readySearch } from './label-search.ts';
import { linkJob, listCompanyJobs } from './link-jobs.ts';
import { listDuplicates } from './list-duplicates.ts';
import { listFrameworks } from './list-frameworks.ts';
import { countMerge, mergeSkills } from './merge-skills.ts';
import { searchFrameworks } from './search-frameworks.ts';

const procedures = os.frameworks;
const shownItems = 500;
const shownJobs = 50;

/** Published frameworks: found, browsed, taken over; and the company's skills kept without duplicates. */
export const frameworksRouter = procedures.router({
  list: procedures.list.handler(async ({ context }) => {
    const { session } = context.backend;
    const frameworks = await listFrameworks(session.reader);
    // Ready by the time somebody types; a failure is told by the search itself.
    if (frameworks.length > 0) void readySearch(session).catch(() => undefined);
    return frameworks;
  }),

  search: procedures.search.handler(({ context, input }) =>
    searchFrameworks(context.backend.session, input),
  ),

  groups: procedures.groups.handler(async ({ context, input: { framework, kind } }) => {
    const { reader } = context.backend.session;
    const read = kind === 'skill' ? readSkillGroups : readJobGroups;
    return (await read(reader, framework)).sort((a, b) => compareText(a.key, b.key));
  }),

  browse: procedures.browse.handler(async ({ context, input: { framework, kind, group } }) => {
    const { reader } = context.backend.session;
    const read = kind === 'skill' ? readSkillsOfGroup : readJobsOfGroup;
    const items = await read(reader, framework, group);
    items.sort((a, b) => compareText(a.name, b.name));
    return { total: items.length, items: items.slice(0, shownItems) };
  }),

  skill: procedures.skill.handler(async ({ context, input: { id } }) => {
    const { reader } = context.backend.session;
    const skill = await readFrameworkSkill(reader, id);
    if (!skill) throw new RelaisError('NOT_FOUND');
    const asking = await readAskingJobs(reader, id);
    const levels = new Map(asking.map(({ jobId, level }) => [jobId, level]));
    const jobs = await readJobNames(reader, [...levels.keys()]);
    const shown = jobs.slice(0, shownJobs).map((job) => ({ ...job, level: levels.get(job.id)! }));
    return { ...skill, jobs: shown, jobCount: jobs.length };
  }),

  job: procedures.job.handler(async ({ context, input: { id } }) => {
    const { reader } = context.backend.session;
    const job = await readFrameworkJob(reader, id);
    if (!job) throw new RelaisError('NOT_FOUND');
    return { ...job, requirements: await readJobRequirements(reader, id) };
  }),

  homonyms: procedures.homonyms.handler(({ context, input }) =>
    findHomonyms(context.backend.session.reader, input),
  ),

  adopt: procedures.adopt.handler(({ context, input }) =>
    context.backend.session.write('adoptFramework', (tx) => adoptFrameworks(tx, input)),
  ),

  duplicates: procedures.duplicates.handler(({ context }) => {
    const { session } = context.backend;
    return session.remember('duplicates', () => listDuplicates(session.reader));
  }),

  mergePreview: procedures.mergePreview.handler(({ context, input }) =>
    countMerge(context.backend.session.reader, input),
  ),

  merge: procedures.merge.handler(({ context, input }) =>
    context.backend.session.write('mergeSkills', (tx) => mergeSkills(tx, input)),
  ),

  jobs: procedures.jobs.handler(({ context }) =>
    listCompanyJobs(context.backend.session.reader, today()),
  ),

  linkJob: procedures.linkJob.handler(({ context, input }) =>
    context.backend.session.write('linkJob', (tx) => linkJob(tx, input)),
  ),
});
