import { type SessionFunding, sessionFunding } from '#shared/budget/session-funding.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { findPlanOfLine, readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { readScales } from './funding-scales.store.ts';
import { loadFundingCheck } from './load-funding-check.ts';

const noTrip = { km: 0, nights: 0, meals: 0 };

/** Who pays for a line when its sessions are made, by the scale its plan would be funded with; throws NOT_FOUND. */
export async function loadSessionFunding(
  session: Session,
  lineId: number,
): Promise<SessionFunding> {
  const { reader } = session;
  const planId = await findPlanOfLine(reader, lineId);
  const { year } = await readPlan(reader, planId);
  const line = (await readLines(reader, planId)).find(({ id }) => id === lineId)!;
  const { pedagogical, ancillary, wages } = costsOf(line, await loadSurroundings(session));
  const scales = await readScales(reader);
  return sessionFunding({
    ...{ year, sources: line.funding, cost: pedagogical + ancillary, wages },
    check: scales.length === 0 ? null : await loadFundingCheck(session, { lineId, ...noTrip }),
  });
}
