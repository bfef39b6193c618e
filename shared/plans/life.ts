import { RelaisError } from '../kernel/errors.ts';
import type { Amendment, LinePatch, PlanStatus } from './plans.contract.ts';
import { planStatuses } from './plans.contract.ts';

/**
 * Checks a step of a plan's life: one step forward, or one back with a reason.
 * Throws PLAN_TRANSITION for any other step and PLAN_REASON_REQUIRED for a step back without words.
 */
export function checkTransition(from: PlanStatus, to: PlanStatus, reason: string): void {
  const step = planStatuses.indexOf(to) - planStatuses.indexOf(from);
  if (Math.abs(step) !== 1) throw new RelaisError('PLAN_TRANSITION', { from, to });
  if (step === -1 && reason.trim() === '') throw new RelaisError('PLAN_REASON_REQUIRED');
}

/** What decides whether a plan's lines may change. */
export interface PlanLock {
  status: PlanStatus;
  amendment: Amendment | null;
}

/** Whether lines may be added, changed and removed: up to the plan's approval, and then while an amendment is open. */
export function linesOpen({ status, amendment }: PlanLock): boolean {
  return status === 'draft' || status === 'submitted' || amendment !== null;
}

/** Throws PLAN_LOCKED unless lines may still be added, changed and removed. */
export function checkLinesOpen(status: PlanStatus, amendment: Amendment | null = null): void {
  if (!linesOpen({ status, amendment })) throw new RelaisError('PLAN_LOCKED');
}

/** Throws PLAN_NOT_AMENDABLE unless the plan is approved or running: before that it is open, after that it is over. */
export function checkAmendable(status: PlanStatus): void {
  if (status !== 'approved' && status !== 'running') throw new RelaisError('PLAN_NOT_AMENDABLE');
}

/** Throws PLAN_LOCKED for a change of a line that the plan's status forbids: once it runs, only the lines' states move on. */
export function checkLinePatch({ status, amendment }: PlanLock, patch: LinePatch): void {
  const onlyState = Object.keys(patch).every((key) => key === 'state');
  if (status === 'running' && onlyState && patch.state !== 'draft') return;
  checkLinesOpen(status, amendment);
}

/** Throws PLAN_SUBMITTED unless the money allotted may still change, and the plan be removed: until it is submitted. */
export function checkDraft(status: PlanStatus): void {
  if (status !== 'draft') throw new RelaisError('PLAN_SUBMITTED', { status });
}
