import type { BudgetBreakdown, PedagogicalParts } from '#shared/budget/breakdown.contract.ts';
import { budgetBreakdown, type DatedLine } from '#shared/budget/breakdown.ts';
import { noPedagogicalParts, pedagogicalParts } from '#shared/budget/pedagogical-parts.ts';
import { teamCost } from '#shared/budget/team-cost.ts';
import { withActuals } from '#shared/budget/with-actuals.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { sessionsNeeded } from '#shared/plans/sessions-needed.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { readTeamMembers } from '../people/team-members.store.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSessions } from '../sessions/sessions.store.ts';
import { readChanges } from './envelope-changes.store.ts';
import { readEnvelopes } from './envelopes.store.ts';
import { loadActualsByLine } from './load-actuals.ts';

/** A plan's money unfolded; throws NOT_FOUND. */
export async function loadBreakdown(session: Session, planId: number): Promise<BudgetBreakdown> {
  const parts = await loadPlanParts(session, planId);
  return breakdownOf(session, parts, await actualLines(session, parts));
}

/** The same for a plan whose parts and lines were already read. */
export async function breakdownOf(
  session: Session,
  parts: PlanParts,
  lines: DatedLine[],
  depth: 'kind' | 'line' = 'line',
): Promise<BudgetBreakdown> {
  const { record, around } = parts;
  const planId = record.id;
  const units = await readUnitNames(session.reader);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null));
  const envelopes = await readEnvelopes(session.reader, planId);
  const changes = await readChanges(session.reader, planId);
  const { straddle } = around.settings;
  const views = budgetBreakdown({
    ...{ year: record.year, straddle, units, lines, depth },
    envelopes: envelopes.map((one) => ({ ...one, unit: nameOf(one.unitId) })),
    unitOf: (employeeId) => around.directory.get(employeeId)?.unitId ?? null,
  });
  return {
    ...{ planId, year: record.year, straddle, ...views },
    pedagogical: pedagogicalOf(parts),
    team: teamCost(
      parts.lines.map((line) => ({ ...line, costs: costsOf(line, around) })),
      await readTeamMembers(session.reader),
    ),
    changes: changes.map(({ unitId, ...change }) => ({ ...change, unit: nameOf(unitId) })),
  };
}

/** A plan's lines with what was paid for them, and the entries no line bears as lines of their own. */
export async function actualLines(session: Session, parts: PlanParts): Promise<DatedLine[]> {
  const entries = await loadActualsByLine(session, parts.record.id);
  return withActuals(await datedLines(session, parts), entries);
}

/** A plan's lines with the days of their sessions. */
export async function datedLines(
  session: Session,
  { lines, around }: Pick<PlanParts, 'lines' | 'around'>,
): Promise<DatedLine[]> {
  const sessions = Map.groupBy(
    (await readSessions(session.reader)).filter(({ state }) => state !== 'cancelled'),
    ({ lineId }) => lineId,
  );
  return lines.map((line) => ({
    ...line,
    title: around.courses.get(line.courseId)!.title,
    costs: costsOf(line, around),
    plannedHours:
      line.hours * sessionsNeeded(line.sessions, line.employeeIds.length, line.groupMax),
    sessions: (sessions.get(line.id) ?? []).map(({ days }) => days),
  }));
}

function pedagogicalOf({ lines, around }: PlanParts): PedagogicalParts {
  const sums = { ...noPedagogicalParts };
  for (const line of lines.filter(({ state }) => state !== 'cancelled')) {
    const parts = pedagogicalParts(
      {
        ...line,
        participantCosts: line.employeeIds.map(around.hourlyCost),
        trainerCost: around.hourlyCost(line.trainerId),
      },
      around.settings.preparationRatio,
    );
    for (const key of Object.keys(sums) as (keyof PedagogicalParts)[]) sums[key] += parts[key];
  }
  return sums;
}
