import { os } from '../base.ts';
import { findPlanOfLine } from '../plans/plan-lines.store.ts';
import { writeAssumptions } from './line-returns.store.ts';
import { loadReturns } from './load-returns.ts';

const procedures = os.returns;

/** What training brought: levels, scores, ratios and returns with their assumptions. */
export const returnsRouter = procedures.router({
  overview: procedures.overview.handler(({ context, input }) =>
    loadReturns(context.backend.session, input.planId),
  ),

  setAssumptions: procedures.setAssumptions.handler(
    async ({ context, input: { lineId, assumptions } }) => {
      const { session } = context.backend;
      const planId = await findPlanOfLine(session.reader, lineId);
      await session.write('setReturn', (tx) => writeAssumptions(tx, lineId, assumptions));
      return loadReturns(session, planId);
    },
  ),

  removeAssumptions: procedures.removeAssumptions.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const planId = await findPlanOfLine(session.reader, input.lineId);
    await session.write('removeReturn', (tx) => writeAssumptions(tx, input.lineId, null));
    return loadReturns(session, planId);
  }),
});
