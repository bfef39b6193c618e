import { checkPlan } from './check-plan.ts';
import { obligationsOf } from './obligations-of.ts';
import { outlinePlan } from './outline-plan.ts';
import type { ChosenLine, Problem } from './problem.ts';

/**
 * The plan that people and sessions agree on (`outlinePlan`), obligations met: those it leaves out are taken over from `holding`, a
 * plan that holds, course by course and at worst all of them. Envelopes may be overdrawn; null when anything else would break.
 */
export function agreedPlan(
  problem: Problem,
  holding: readonly ChosenLine[],
  share: Float32Array,
): ChosenLine[] | null {
  const { takings, courses } = problem;
  const attempt = (kept: ReadonlySet<number>) => {
    const plan = outlinePlan(problem, obligationsOf(problem, holding, kept), share);
    const { violations } = checkPlan(problem, plan);
    return { plan, broken: violations.filter(({ rule }) => rule !== 'envelope') };
  };
  const free = attempt(new Set());
  if (free.broken.length === 0) return free.plan;
  const unmet = free.broken.flatMap(({ rule, at }) => {
    if (rule === 'must') return [takings[at]!.course];
    return rule === 'pinned' ? [at] : [];
  });
  for (const kept of [new Set(unmet), new Set(courses.keys())]) {
    const { plan, broken } = attempt(kept);
    if (broken.length === 0) return plan;
  }
  return null;
}
