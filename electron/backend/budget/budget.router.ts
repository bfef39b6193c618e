import { RelaisError } from '#shared/kernel/errors.ts';
import { checkDraft } from '#shared/plans/life.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { readPlan } from '../plans/plans.store.ts';
import { writeEnvelope } from './envelopes.store.ts';
import { loadBudget } from './load-budget.ts';

const procedures = os.budget;

/** Money of a plan beside what was allotted to it. */
export const budgetRouter = procedures.router({
  overview: procedures.overview.handler(({ context, input }) =>
    loadBudget(context.backend.session, input.planId),
  ),

  setEnvelope: procedures.setEnvelope.handler(
    async ({ context, input: { planId, ...envelope } }) => {
      const { session } = context.backend;
      await session.write('setEnvelope', async (tx) => {
        checkDraft((await readPlan(tx, planId)).status);
        const missing =
          envelope.unitId === null ? [] : await missingIds(tx, 'unit', [envelope.unitId]);
        if (missing.length > 0) throw new RelaisError('NOT_FOUND');
        await writeEnvelope(tx, planId, envelope);
      });
      return loadBudget(session, planId);
    },
  ),
});
