import { isDone, isLate } from '#shared/plans/lateness.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';

/** How far a plan is, in actions that are not cancelled. */
export interface PlanProgress {
  total: number;
  done: number;
  /** done ÷ total, 0 when the plan is empty. */
  ratio: number;
  /** Actions whose quarter is over and that are still to be done. */
  late: number;
}

/** Counts actions done, left and late on a day. */
export function planProgress(plan: Pick<Plan, 'year' | 'lineRows'>, day: string): PlanProgress {
  const lines = plan.lineRows.filter(({ state }) => state !== 'cancelled');
  const done = lines.filter(isDone).length;
  return {
    total: lines.length,
    done,
    ratio: lines.length === 0 ? 0 : done / lines.length,
    late: lines.filter((line) => isLate(line, plan.year, day)).length,
  };
}
