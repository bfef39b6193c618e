import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { os } from '../base.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { assess } from './assess.ts';
import { readHistory } from './assessments.store.ts';
import { campaignHandlers } from './campaign-handlers.ts';
import { companySkillHandlers } from './company-skill-handlers.ts';
import { listRequirements } from './list-requirements.ts';
import { loadMatrix } from './load-matrix.ts';
import { loadMatrixFile } from './load-matrix-file.ts';
import { loadRisks } from './load-risks.ts';
import { loadSkills } from './load-skills.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { createSkill, updateSkill } from './save-skill.ts';
import { setRequirement } from './set-requirement.ts';

const procedures = os.skills;

/** Skills, what is asked, what people hold. */
export const skillsRouter = procedures.router({
  ...ruleHandlers,
  ...campaignHandlers,
  ...companySkillHandlers,

  list: procedures.list.handler(async ({ context, input }) => {
    const skills = await loadSkills(context.backend.session);
    return input.library ? skills : skills.filter(({ library }) => !library);
  }),

  create: procedures.create.handler(({ context, input }) =>
    context.backend.session.write('createSkill', (tx) => createSkill(tx, input)),
  ),

  update: procedures.update.handler(({ context, input: { id, patch } }) =>
    context.backend.session.write('updateSkill', (tx) => updateSkill(tx, id, patch)),
  ),

  requirements: procedures.requirements.handler(({ context, input }) =>
    listRequirements(context.backend.session.reader, input),
  ),

  setRequirement: procedures.setRequirement.handler(({ context, input }) =>
    context.backend.session.write('setRequirement', async (tx) => {
      const { jobId = null, unitId = null } = input;
      if ((jobId === null) === (unitId === null)) {
        throw new RelaisError('INVALID', { detail: 'jobId / unitId' });
      }
      await setRequirement(tx, { ...input, jobId, unitId }, await readSettings(tx));
      return { saved: true as const };
    }),
  ),

  matrix: procedures.matrix.handler(({ context, input }) =>
    loadMatrix(context.backend.session, input),
  ),

  wholeMatrix: procedures.wholeMatrix.handler(({ context, input }) =>
    loadMatrixFile(context.backend.session, input.on ?? today()),
  ),

  risks: procedures.risks.handler(({ context, input }) =>
    loadRisks(context.backend.session, input.on ?? today()),
  ),

  assess: procedures.assess.handler(({ context, input }) =>
    context.backend.session.write('assess', (tx) => assess(tx, input.entries, today())),
  ),

  history: procedures.history.handler(({ context, input: { employeeId, skillId } }) =>
    readHistory(context.backend.session.reader, employeeId, skillId),
  ),
});
