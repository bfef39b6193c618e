import type { PlanStatus } from './plans.contract.ts';

/** Whether a plan is past its approval: its lines stand, and change by amendments alone. */
export function isFirm(status: PlanStatus): boolean {
  return status !== 'draft' && status !== 'submitted';
}
