import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { readJobs } from '../people/jobs.store.ts';
import { loadSkills } from './load-skills.ts';
import { readCompanyUses } from './skill-uses.store.ts';
import { fileSkills } from './skills.store.ts';

const procedures = os.skills;

/** The company's own list of skills: what each is and what uses it. Part of the skills router. */
export const companySkillHandlers = {
  company: procedures.company.handler(({ context: { backend } }) =>
    backend.session.remember('company skills', async () => {
      const { session } = backend;
      // Requirements of jobs that only stand in a framework are nobody's.
      const jobs = await readJobs(session.reader, today(), { library: false });
      const uses = await readCompanyUses(
        session.reader,
        jobs.map(({ id }) => id),
      );
      const skills = await loadSkills(session);
      return skills.flatMap((skill) => {
        const use = uses.get(skill.id);
        return use ? [{ ...skill, ...use }] : [];
      });
    }),
  ),

  fileMany: procedures.fileMany.handler(({ context, input: { ids, patch } }) =>
    context.backend.session.write('fileSkills', async (tx) => {
      if ((await missingIds(tx, 'skill', ids)).length > 0) throw new RelaisError('NOT_FOUND');
      const { domain, kind } = patch;
      await fileSkills(tx, ids, {
        ...(domain !== undefined && { domain: domain || null }),
        ...(kind !== undefined && { kind }),
      });
      return { saved: ids.length };
    }),
  ),
};
