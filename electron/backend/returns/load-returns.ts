import { addUp, sliceLine } from '#shared/budget/slices.ts';
import { today } from '#shared/kernel/dates.ts';
import { returnOverview } from '#shared/returns/return-overview.ts';
import type { ReturnLine } from '#shared/returns/return-row.ts';
import type { ReturnOverview } from '#shared/returns/returns.contract.ts';
import { datedLines } from '../budget/load-breakdown.ts';
import { wholeBudgetOf } from '../budget/load-budget.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSessions } from '../sessions/sessions.store.ts';
import { readLearnt } from '../skills/learnt.store.ts';
import { readAssumptions } from './line-returns.store.ts';

/** What a plan's training brought; throws NOT_FOUND. */
export async function loadReturns(
  session: Session,
  planId: number,
  on: string = today(),
): Promise<ReturnOverview> {
  return returnsOf(session, await loadPlanParts(session, planId), on);
}

/** The same for a plan whose parts were already read. */
export async function returnsOf(
  session: Session,
  parts: PlanParts,
  on: string = today(),
): Promise<ReturnOverview> {
  const { around } = parts;
  const assumptions = await readAssumptions(session.reader);
  const stored = (await readSessions(session.reader)).filter(({ state }) => state !== 'cancelled');
  const sessions = Map.groupBy(stored, ({ lineId }) => lineId);
  const costs = new Map((await datedLines(session, parts)).map((line) => [line.id, line]));
  const lines = parts.lines.map((line): ReturnLine => {
    const { code, title, skills } = around.courses.get(line.courseId)!;
    const { total, funding, real } = addUp(
      sliceLine(costs.get(line.id)!, () => null),
      null,
    );
    return {
      ...{ id: line.id, courseId: line.courseId, code, title, state: line.state },
      ...{ hours: line.hours, employeeIds: line.employeeIds, full: total - funding, real },
      sessions: sessions.get(line.id) ?? [],
      skillIds: skills.map(({ skillId }) => skillId),
      assumptions: assumptions.get(line.id) ?? null,
    };
  });
  const people = lines.flatMap((line) => [
    ...line.employeeIds,
    ...line.sessions.flatMap(({ attendance }) => attendance.map(({ employeeId }) => employeeId)),
  ]);
  const history = await readLearnt(
    session.reader,
    [...new Set(people)],
    [...new Set(lines.flatMap(({ skillIds }) => skillIds))],
  );
  return returnOverview({
    ...{ lines, history, on },
    budget: await wholeBudgetOf(session, parts),
    payroll: around.settings.payroll,
    delay: around.settings.coldEvaluationDays,
  });
}
