import type { CarryOver } from '#shared/budget/breakdown.contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { addEvents } from '../plans/plan-events.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { addChanges } from './envelope-changes.store.ts';
import { addEnvelope, hasCarried } from './envelopes.store.ts';
import { loadCarryOver } from './load-carry-over.ts';

/** Grants the next year's active plan what this one did not consume; see the contract for its refusals. */
export async function carryOver(session: Session, planId: number, by: string): Promise<CarryOver> {
  const { target, rows } = await loadCarryOver(session, planId);
  if (!target) throw new RelaisError('NOT_FOUND');
  await session.write('carryOver', async (tx) => {
    if (await hasCarried(tx, planId)) throw new RelaisError('CONFLICT');
    if ((await readPlan(tx, target.id)).status === 'closed') throw new RelaisError('PLAN_LOCKED');
    const reason = (await readPlan(tx, planId)).name;
    const at = new Date().toISOString();
    for (const { unitId, kind, amount } of rows.filter((row) => row.amount > 0)) {
      await addEnvelope(tx, target.id, { unitId, kind, amount }, planId);
      await addEvents(tx, target.id, [{ at, kind: 'budget', by, reason, line: null, amount }]);
      await addChanges(tx, target.id, [
        { at, what: 'carried', unitId, kind, before: null, after: amount, who: by, reason },
      ]);
    }
  });
  return loadCarryOver(session, planId);
}
