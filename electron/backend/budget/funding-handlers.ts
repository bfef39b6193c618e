import { legalContribution } from '#shared/budget/legal-contribution.ts';
import { os } from '../base.ts';
import { editLines } from '../plans/edit-plan.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { replaceFunding } from '../plans/plan-line-rows.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import { readScales, writeScale } from './funding-scales.store.ts';
import { headcountOf } from './load-budget.ts';
import { loadFundingCheck } from './load-funding-check.ts';
import { loadSessionFunding } from './load-session-funding.ts';

const procedures = os.budget;

/** Who pays for a plan's lines, and what the law asks beside it. */
export const fundingHandlers = {
  fundingScales: procedures.fundingScales.handler(({ context }) =>
    readScales(context.backend.session.reader),
  ),

  saveFundingScale: procedures.saveFundingScale.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('saveFundingScale', (tx) => writeScale(tx, input.code, input));
    return readScales(session.reader);
  }),

  removeFundingScale: procedures.removeFundingScale.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('removeFundingScale', (tx) => writeScale(tx, input.code, null));
    return readScales(session.reader);
  }),

  fundingCheck: procedures.fundingCheck.handler(({ context, input }) =>
    loadFundingCheck(context.backend.session, input),
  ),

  sessionFunding: procedures.sessionFunding.handler(({ context, input }) =>
    loadSessionFunding(context.backend.session, input.lineId),
  ),

  applyFunding: procedures.applyFunding.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const { planId, lineId, scale, amount, funding } = await loadFundingCheck(session, input);
    const kept = funding.filter(
      ({ source, state }) => source !== scale.funder || state !== 'asked',
    );
    const asked = { source: scale.funder, state: 'asked' as const, amount };
    await editLines(session, 'applyFunding', { planId, lineIds: [lineId] }, (tx) =>
      replaceFunding(tx, lineId, amount > 0 ? [...kept, asked] : kept),
    );
    return loadFundingCheck(session, input);
  }),

  legalContribution: procedures.legalContribution.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const { year } = await readPlan(session.reader, input.planId);
    const { settings, directory } = await loadSurroundings(session);
    const { payroll, alsaceMoselle } = settings;
    return legalContribution({ payroll, alsaceMoselle, headcount: headcountOf(directory, year) });
  }),
};
