import { RelaisError } from '../kernel/errors.ts';
import type { LinePatch, PlanStatus } from './plans.contract.ts';
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

/** Throws PLAN_LOCKED unless lines may still be added, changed and removed: up to the plan's approval. */
export function checkLinesOpen(status: PlanStatus): void {
  if (status !== 'draft' && status !== 'submitted') throw new RelaisError('PLAN_LOCKED');
}

/** Throws PLAN_LOCKED for a change of a line that the plan's status forbids: once it runs, only the lines' states move on. */
export function checkLinePatch(status: PlanStatus, patch: LinePatch): void {
  const onlyState = Object.keys(patch).every((key) => key === 'state');
  if (status === 'running' && onlyState && patch.state !== 'draft') return;
  checkLinesOpen(status);
}

/** Throws PLAN_LOCKED unless the money allotted may still change, and the plan be removed: until it is submitted. */
export function checkDraft(status: PlanStatus): void {
  if (status !== 'draft') throw new RelaisError('PLAN_LOCKED');
}
