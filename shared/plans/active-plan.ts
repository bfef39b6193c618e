import type { PlanSummary } from './plans.contract.ts';

const order = ['running', 'approved', 'submitted', 'draft', 'closed'];

/** The plan of a year that everything speaks of: the active scenario, the furthest along when several plans share a year. */
export function activePlanOfYear<T extends Pick<PlanSummary, 'id' | 'year' | 'status' | 'active'>>(
  plans: readonly T[],
  year: number,
): T | undefined {
  return plans
    .filter((plan) => plan.year === year && plan.active)
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || b.id - a.id)[0];
}
