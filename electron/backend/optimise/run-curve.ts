import { randomUUID } from 'node:crypto';
import type { Demand } from '#shared/optimise/demand.ts';
import { hasPlan } from '#shared/optimise/has-plan.ts';
import { joinCurve } from '#shared/optimise/join-curve.ts';
import { lineCost } from '#shared/optimise/line-worth.ts';
import type { Curve } from '#shared/optimise/optimise.contract.ts';
import type { ChosenLine } from '#shared/optimise/problem.ts';
import { loadPlan } from '../plans/load-plan.ts';
import type { Report } from '../run-job.ts';
import type { Session } from '../session.ts';
import { wholeOf } from './describe-plan.ts';
import { loadProblem } from './load-problem.ts';
import { solveLoaded } from './run-solve.ts';

/** Solves a demand at each budget, smallest first; each search starts from the plan of the budget before. */
export async function runCurve(
  session: Session,
  demand: Demand,
  { budgets, seconds }: { budgets: readonly number[]; seconds: number },
  report: Report,
  signal: AbortSignal,
): Promise<Curve> {
  const sorted = [...new Set(budgets)].sort((a, b) => a - b);
  const solved = [];
  let start: ChosenLine[] | undefined;
  for (const [at, budget] of sorted.entries()) {
    await report('curve', at, sorted.length);
    const loaded = await loadProblem(session, { ...demand, budget }, signal);
    const limits = { seconds, gap: 0.001, start, token: randomUUID() };
    const found = await solveLoaded(session, loaded, limits, () => undefined, signal);
    const stays = loaded.beside?.real ?? 0;
    // Under what the lines that stay cost, there is no plan, however little is added.
    const possible = hasPlan(found) && budget >= stays;
    if (possible) start = found.plan;
    const real = found.plan.reduce((sum, line) => sum + lineCost(loaded.problem, line).real, stays);
    const { value, bound } = wholeOf(loaded, found);
    solved.push({ budget, value, bound, real, possible });
  }
  await report('curve', sorted.length, sorted.length);
  const plan = demand.planId === undefined ? null : await loadPlan(session, demand.planId);
  const closed = plan?.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0) ?? 0;
  return {
    points: joinCurve(solved),
    current: plan && { real: plan.costs.real, value: closed },
  };
}
