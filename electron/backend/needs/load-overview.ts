import { addedCost } from '#shared/needs/added-cost.ts';
import { groupNeeds, type StandingLine } from '#shared/needs/group-needs.ts';
import type { NeedRecord } from '#shared/needs/need-record.ts';
import {
  type NeedsOverview,
  needStatuses,
  type WaitingNeed,
} from '#shared/needs/needs.contract.ts';
import { liveLines, missingPeople } from '#shared/needs/placed-people.ts';
import { whyWaits } from '#shared/needs/why-waits.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { linesOpen } from '#shared/plans/life.ts';
import { loadPlans } from '../plans/load-plan.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import type { Session } from '../session.ts';
import { loadNeedsAround, type NeedsAround } from './load-needs.ts';
import { readNeeds } from './needs.store.ts';

/** Where the arbitration of a year stands against its plan's envelope. */
export async function loadOverview(session: Session, year: number): Promise<NeedsOverview> {
  const around = await loadNeedsAround(session, year);
  const needs = await readNeeds(session.reader, { year });
  const plan = activePlanOfYear(await loadPlans(session), year);
  const lines = plan ? await readLines(session.reader, plan.id) : [];
  const kept = needs.filter(({ status, lineId }) => status === 'kept' && lineId === null);
  const collected = needs.filter(({ status }) => status === 'collected');
  const waiting = waitingNeeds(kept, lines, around);
  const planReal = plan?.costs.real ?? 0;
  const keptReal = addedCost(groupNeeds(kept, lines, around), lines, around);
  const withCollected = groupNeeds([...kept, ...collected], lines, around);
  const envelope = plan?.envelope ?? null;
  return {
    year,
    plan: plan ? { id: plan.id, name: plan.name, open: linesOpen(plan) } : null,
    ...{ envelope, planReal, keptReal },
    collectedReal: addedCost(withCollected, lines, around) - keptReal,
    remaining: envelope === null ? null : envelope - planReal - keptReal,
    ready: kept.length - waiting.length,
    waiting: waiting.length,
    counts: Object.fromEntries(
      needStatuses.map((status) => [status, needs.filter((one) => one.status === status).length]),
    ) as NeedsOverview['counts'],
  };
}

/** Needs that cannot join a plan of these lines yet: places have no name, or no course answers who still has none. */
export function waitingNeeds(
  needs: readonly NeedRecord[],
  lines: readonly StandingLine[],
  around: NeedsAround,
): WaitingNeed[] {
  const live = liveLines(lines);
  const raisesOf = (id: number) => around.courses.get(id)?.skills ?? [];
  return needs.flatMap((need): WaitingNeed[] => {
    const why = whyWaits(need, missingPeople(need, live, raisesOf), around);
    return why ? [{ id: need.id, title: need.title, why }] : [];
  });
}
