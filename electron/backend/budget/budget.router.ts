import { RelaisError } from '#shared/kernel/errors.ts';
import { checkDraft } from '#shared/plans/life.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { addEvents } from '../plans/plan-events.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import { actualHandlers } from './actual-handlers.ts';
import { carryOver } from './carry-over.ts';
import { addChanges } from './envelope-changes.store.ts';
import { addEnvelope, mainEnvelope, writeEnvelope } from './envelopes.store.ts';
import { fundingHandlers } from './funding-handlers.ts';
import { loadBreakdown } from './load-breakdown.ts';
import { loadBudget } from './load-budget.ts';
import { loadCarryOver } from './load-carry-over.ts';

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
        const before = await mainEnvelope(tx, planId, envelope);
        await writeEnvelope(tx, planId, envelope);
        if (before === envelope.amount) return;
        const { amount: after, ...scope } = envelope;
        const at = new Date().toISOString();
        await addChanges(tx, planId, [
          { at, what: 'set', ...scope, before, after, who: '', reason: '' },
        ]);
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
        const { kind } = envelope;
        await addChanges(tx, planId, [
          { at, what: 'added', unitId, kind, before: null, after: amount, who: by, reason },
        ]);
      });
      return loadBudget(session, planId);
    },
  ),

  breakdown: procedures.breakdown.handler(({ context, input }) =>
    loadBreakdown(context.backend.session, input.planId),
  ),

  carryOverPreview: procedures.carryOverPreview.handler(({ context, input }) =>
    loadCarryOver(context.backend.session, input.planId),
  ),

  carryOver: procedures.carryOver.handler(({ context, input }) =>
    carryOver(context.backend.session, input.planId, input.by),
  ),

  ...fundingHandlers,
  ...actualHandlers,
});
