import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { linesOpen } from '#shared/plans/life.ts';
import type { Writer } from '../../database/access.ts';
import { insertPlan, readPlans } from './plans.store.ts';
import { insertScenario } from './scenarios.store.ts';

/**
 * Adds a plan that Relais made: a scenario beside the active plan of its year while that one is still discussed,
 * so that what everybody reads does not change before somebody activates it; else a plan of its own.
 */
export async function addPlan(
  tx: Writer,
  plan: { year: number; name: string; createdOn: string },
): Promise<number> {
  const active = activePlanOfYear(await readPlans(tx), plan.year);
  return active && linesOpen(active) ? insertScenario(tx, active.id, plan) : insertPlan(tx, plan);
}
