import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader } from '../../database/access.ts';
import { os } from '../base.ts';
import { checkLinesOfPlan } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import { deleteActual, insertActual, readActual, updateActual } from './actuals.store.ts';
import { loadLineActuals, loadReconciliation } from './load-actuals.ts';

const procedures = os.budget;

/** What was really paid, beside what was planned. */
export const actualHandlers = {
  lineActuals: procedures.lineActuals.handler(({ context, input }) =>
    loadLineActuals(context.backend.session, input.lineId),
  ),

  reconciliation: procedures.reconciliation.handler(({ context, input }) =>
    loadReconciliation(context.backend.session, input.planId),
  ),

  saveActual: procedures.saveActual.handler(async ({ context, input }) => {
    const { id, planId, ...given } = input;
    const entry = { ...given, recordedAt: new Date().toISOString() };
    return context.backend.session.write('saveActual', async (tx) => {
      await checkOpen(tx, planId);
      if (entry.lineId !== null) await checkLinesOfPlan(tx, planId, [entry.lineId]);
      if (id === null) return { id: await insertActual(tx, { ...entry, planId, source: 'hand' }) };
      const before = await readActual(tx, id);
      // A director's total is no entry of a kind: it is given again or removed.
      if (before.planId !== planId || before.source === 'director') {
        throw new RelaisError('NOT_FOUND');
      }
      await updateActual(tx, id, entry);
      return { id };
    });
  }),

  removeActual: procedures.removeActual.handler(async ({ context, input }) => {
    await context.backend.session.write('removeActual', async (tx) => {
      const { planId } = await readActual(tx, input.id);
      await checkOpen(tx, planId);
      await deleteActual(tx, input.id);
    });
    return { removed: true };
  }),
};

async function checkOpen(db: Reader, planId: number): Promise<void> {
  if ((await readPlan(db, planId)).status === 'closed') throw new RelaisError('PLAN_LOCKED');
}
