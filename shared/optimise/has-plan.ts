import type { BestPlan } from './optimise.contract.ts';

/** Whether a search ended with a plan. */
export function hasPlan({ status }: Pick<BestPlan, 'status'>): boolean {
  return status === 'optimal' || status === 'stopped';
}
