import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { isFirm } from '#shared/plans/is-firm.ts';
import { checkDraft, checkTransition } from '#shared/plans/life.ts';
import { os } from '../base.ts';
import { runJob } from '../run-job.ts';
import { addLine, checkEmployees, editLines, updateLines } from './edit-plan.ts';
import { checkAllClosed, checkNoneStands } from './guard-sessions.ts';
import { loadCandidates, loadLineGaps, loadParticipants } from './load-line-gaps.ts';
import { loadPlan, loadPlans } from './load-plan.ts';
import { loadUnready, loadWouldLack } from './load-unready.ts';
import { readEvents } from './plan-events.store.ts';
import { replaceFunding, replaceParticipants } from './plan-line-rows.store.ts';
import { insertPlan, readPlan, renamePlan, setStatus } from './plans.store.ts';
import { proposePlan } from './propose-plan.ts';
import { removeLines } from './remove-lines.ts';
import { scenarioHandlers } from './scenario-handlers.ts';
import { deletePlan } from './scenarios.store.ts';

const procedures = os.plans;

/** Yearly plans: proposed, edited, and taken from draft to closed. */
export const plansRouter = procedures.router({
  ...scenarioHandlers,

  list: procedures.list.handler(({ context }) => loadPlans(context.backend.session)),

  get: procedures.get.handler(({ context, input }) => loadPlan(context.backend.session, input.id)),

  create: procedures.create.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const id = await session.write('createPlan', (tx) =>
      insertPlan(tx, { ...input, createdOn: today() }),
    );
    return loadPlan(session, id);
  }),

  rename: procedures.rename.handler(async ({ context, input: { id, name } }) => {
    const { session } = context.backend;
    await session.write('renamePlan', async (tx) => {
      await readPlan(tx, id);
      await renamePlan(tx, id, name);
    });
    return loadPlan(session, id);
  }),

  remove: procedures.remove.handler(async ({ context, input: { id } }) => {
    await context.backend.session.write('removePlan', async (tx) => {
      checkDraft((await readPlan(tx, id)).status);
      await checkNoneStands(tx, id);
      await deletePlan(tx, id);
    });
    return { removed: true as const };
  }),

  propose: procedures.propose.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, (report) => proposePlan(backend.session, input, report)),
  ),

  addLine: procedures.addLine.handler(({ context, input }) =>
    addLine(context.backend.session, input.planId, input.courseId, input.employeeIds),
  ),

  updateLines: procedures.updateLines.handler(({ context, input }) =>
    updateLines(context.backend.session, input.planId, input.lineIds, input.patch),
  ),

  removeLines: procedures.removeLines.handler(({ context, input }) =>
    editLines(context.backend.session, 'removeLines', input, (tx) =>
      removeLines(tx, input.lineIds),
    ),
  ),

  setParticipants: procedures.setParticipants.handler(({ context, input }) =>
    editLines(
      context.backend.session,
      'setParticipants',
      { planId: input.planId, lineIds: [input.lineId] },
      async (tx) => {
        await checkEmployees(tx, input.employeeIds);
        await replaceParticipants(tx, input.lineId, input.employeeIds);
      },
    ),
  ),

  setFunding: procedures.setFunding.handler(({ context, input }) =>
    editLines(
      context.backend.session,
      'setFunding',
      { planId: input.planId, lineIds: [input.lineId] },
      (tx) => replaceFunding(tx, input.lineId, input.funding),
    ),
  ),

  participants: procedures.participants.handler(({ context, input }) =>
    loadParticipants(context.backend.session, input.lineId),
  ),

  lineGaps: procedures.lineGaps.handler(({ context, input }) =>
    loadLineGaps(context.backend.session, input.lineId),
  ),

  candidates: procedures.candidates.handler(({ context, input }) =>
    loadCandidates(context.backend.session, input.lineId),
  ),

  unready: procedures.unready.handler(({ context, input }) =>
    loadUnready(context.backend.session, input.planId),
  ),

  wouldLack: procedures.wouldLack.handler(({ context, input: { planId, ...joining } }) =>
    loadWouldLack(context.backend.session, planId, joining),
  ),

  transition: procedures.transition.handler(async ({ context, input: { id, to, by, reason } }) => {
    const { session } = context.backend;
    await session.write('movePlan', async (tx) => {
      const plan = await readPlan(tx, id);
      checkTransition(plan.status, to, reason);
      if (!plan.active) throw new RelaisError('SCENARIO_INACTIVE');
      if (to === 'draft' || (to === 'submitted' && isFirm(plan.status))) {
        await checkNoneStands(tx, id);
      }
      if (to === 'closed') await checkAllClosed(tx, id);
      await setStatus(tx, id, to, { at: new Date().toISOString(), by, reason });
    });
    return loadPlan(session, id);
  }),

  events: procedures.events.handler(async ({ context, input: { id } }) => {
    const { reader } = context.backend.session;
    await readPlan(reader, id);
    return readEvents(reader, id);
  }),
});
