import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { os } from '../base.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readBehaviours } from './behaviours.store.ts';
import { deleteCountRules } from './count-rules.store.ts';
import { loadCountRules } from './load-count-rules.ts';
import { saveBehaviours, saveCountRule } from './save-rules.ts';
import { setRequirement } from './set-requirement.ts';

const procedures = os.skills;

/** What is asked beyond one person's level: count rules, behaviours, requirements in bulk. Part of the skills router. */
export const ruleHandlers = {
  countRules: procedures.countRules.handler(({ context }) =>
    loadCountRules(context.backend.session, today()),
  ),

  setCountRule: procedures.setCountRule.handler(({ context, input }) =>
    context.backend.session.write('setCountRule', async (tx) => {
      await saveCountRule(tx, input, await readSettings(tx));
      return { saved: true as const };
    }),
  ),

  removeCountRules: procedures.removeCountRules.handler(({ context, input }) =>
    context.backend.session.write('removeCountRules', async (tx) => ({
      removed: await deleteCountRules(tx, input.ids),
    })),
  ),

  behaviours: procedures.behaviours.handler(({ context, input }) =>
    readBehaviours(context.backend.session.reader, input.skillId),
  ),

  setBehaviours: procedures.setBehaviours.handler(({ context, input }) =>
    context.backend.session.write('setBehaviours', async (tx) =>
      saveBehaviours(tx, input.skillId, input.behaviours, await readSettings(tx)),
    ),
  ),

  setRequirements: procedures.setRequirements.handler(({ context, input }) =>
    context.backend.session.write('setRequirements', async (tx) => {
      const { jobId = null, unitId = null, entries } = input;
      if ((jobId === null) === (unitId === null)) {
        throw new RelaisError('INVALID', { detail: 'jobId / unitId' });
      }
      const settings = await readSettings(tx);
      for (const entry of entries) await setRequirement(tx, { ...entry, jobId, unitId }, settings);
      return { saved: entries.length };
    }),
  ),
};
