import { RelaisError } from '#shared/kernel/errors.ts';
import { checkDraft } from '#shared/plans/life.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { addEvents } from '../plans/plan-events.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import { addEnvelope, writeEnvelope } from './envelopes.store.ts';
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

  addEnvelope: procedures.addEnvelope.handler(
    async ({ context, input: { planId, by, reason, ...envelope } }) => {
      const { session } = context.backend;
      await session.write('addEnvelope', async (tx) => {
        const { status } = await readPlan(tx, planId);
        if (status === 'draft') throw new RelaisError('PLAN_DRAFT');
        if (status === 'closed') throw new RelaisError('PLAN_LOCKED');
        const { unitId, amount } = envelope;
        if (unitId !== null && (await missingIds(tx, 'unit', [unitId])).length > 0) {
          throw new RelaisError('NOT_FOUND');
        }
        await addEnvelope(tx, planId, envelope);
        const at = new Date().toISOString();
        await addEvents(tx, planId, [{ at, kind: 'budget', by, reason, line: null, amount }]);
      });
      return loadBudget(session, planId);
    },
  ),
});
