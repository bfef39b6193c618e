import { today } from '#shared/kernel/dates.ts';
import { checkAmendable, checkLinesOpen } from '#shared/plans/life.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { os } from '../base.ts';
import { copyEnvelopes } from '../budget/envelopes.store.ts';
import { relinkNeeds } from '../needs/relink-needs.ts';
import { copyAssumptions } from '../returns/line-returns.store.ts';
import type { Session } from '../session.ts';
import { loadComparison } from './load-comparison.ts';
import { loadPlan, loadSurroundings } from './load-plan.ts';
import { addEvents } from './plan-events.store.ts';
import { readPlan, setAmendment } from './plans.store.ts';
import { copyLines, insertScenario, readGroup, setActive } from './scenarios.store.ts';

const procedures = os.plans;

/** Scenarios of a plan, and changes to an approved one. */
export const scenarioHandlers = {
  duplicate: procedures.duplicate.handler(async ({ context, input: { id, name } }) => {
    const { session } = context.backend;
    const copy = await session.write('duplicatePlan', async (tx) => {
      const to = await insertScenario(tx, id, { name, createdOn: today() });
      await copyAssumptions(tx, await copyLines(tx, id, to));
      await copyEnvelopes(tx, id, to);
      return to;
    });
    return loadPlan(session, copy);
  }),

  activate: procedures.activate.handler(({ context, input: { id } }) =>
    activate(context.backend.session, id),
  ),

  compare: procedures.compare.handler(({ context, input: { ids } }) =>
    loadComparison(context.backend.session, ids),
  ),

  amend: procedures.amend.handler(async ({ context, input: { id, ...amendment } }) => {
    const { session } = context.backend;
    await session.write('amendPlan', async (tx) => {
      checkAmendable((await readPlan(tx, id)).status);
      await setAmendment(tx, id, amendment);
      await addEvents(tx, id, [{ ...now('amendment'), ...amendment }]);
    });
    return loadPlan(session, id);
  }),

  endAmendment: procedures.endAmendment.handler(async ({ context, input: { id } }) => {
    const { session } = context.backend;
    await session.write('endAmendment', async (tx) => {
      const { amendment } = await readPlan(tx, id);
      if (amendment === null) return;
      await setAmendment(tx, id, null);
      await addEvents(tx, id, [{ ...now('amended'), ...amendment }]);
    });
    return loadPlan(session, id);
  }),
};

const now = <K extends string>(kind: K) => ({
  at: new Date().toISOString(),
  kind,
  line: null,
  amount: null,
});

async function activate(session: Session, id: number): Promise<Plan> {
  const around = await loadSurroundings(session);
  await session.write('activatePlan', async (tx) => {
    for (const one of await readGroup(tx, id)) {
      // What was approved for the year cannot be swapped for something nobody approved.
      if (one.active && one.id !== id) checkLinesOpen((await readPlan(tx, one.id)).status);
    }
    await setActive(tx, id);
    await relinkNeeds(tx, id, around.courses);
  });
  return loadPlan(session, id);
}
