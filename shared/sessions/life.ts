import { RelaisError } from '../kernel/errors.ts';
import type { LineState, PlanStatus } from '../plans/plans.contract.ts';

export const sessionStates = ['draft', 'open', 'running', 'done', 'closed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/**
 * Where each state of a session may lead by hand. `closed` is reached by closing alone, which writes the levels,
 * and left by reopening alone, which withdraws them with who and why: what was written is part of people's history.
 */
export const sessionMoves: Record<SessionState, readonly SessionState[]> = {
  draft: ['open', 'cancelled'],
  open: ['running', 'draft', 'cancelled'],
  running: ['done', 'open', 'cancelled'],
  done: ['running'],
  closed: [],
  cancelled: ['draft'],
};

/** Checks a step of a session's life. Throws SESSION_MOVE off the table, SESSION_REASON for a cancellation without words. */
export function checkSessionMove(from: SessionState, to: SessionState, reason: string): void {
  if (!sessionMoves[from].includes(to)) throw new RelaisError('SESSION_MOVE', { from, to });
  if (to === 'cancelled' && reason.trim() === '') throw new RelaisError('SESSION_REASON');
}

/** Throws SESSION_PLAN unless the plan was approved and is not closed: before that its lines may still change. */
export function checkPlanRuns(status: PlanStatus): void {
  if (!planRuns(status)) throw new RelaisError('SESSION_PLAN', { status });
}

/** Whether a plan in this status can have sessions. */
export function planRuns(status: PlanStatus): boolean {
  return status === 'approved' || status === 'running';
}

/** Whether a line takes sessions: not a cancelled one, and a closed one for those who missed it alone. */
export function takesSessions(state: LineState, missed: number): boolean {
  return state !== 'cancelled' && (state !== 'closed' || missed > 0);
}

/** Whether dates, place and people of a session may still change: until it is done. */
export function isEditable(state: SessionState): boolean {
  return state === 'draft' || state === 'open' || state === 'running';
}

/** Whether a session is more than a draft: what was said or noted of it is not thrown away with its action. */
export function leavesTraces(state: SessionState): boolean {
  return state !== 'draft';
}

/** Whether a session stands: people were told of it, or it was held, and nobody cancelled it. */
export function stands(state: SessionState): boolean {
  return state !== 'draft' && state !== 'cancelled';
}

/** Whether a session that people know of still waits for its closing, which writes what it gave. */
export function awaitsClosing(state: SessionState): boolean {
  return stands(state) && state !== 'closed';
}

/** Whether presence may be noted: from the day a session opens until it is closed. */
export function takesAttendance(state: SessionState): boolean {
  return state === 'open' || state === 'running' || state === 'done';
}

/**
 * The state of a line from those of its sessions; `unplaced` are its participants in no session.
 * A cancelled line stays cancelled: somebody decided so. Without a live session, or with drafts only, a line keeps its
 * own state. It is done or closed once every session is
 * and everybody has a place; until then it is running as soon as one session is under way.
 */
export function lineStateOf(
  current: LineState,
  states: readonly SessionState[],
  unplaced: number,
): LineState {
  if (current === 'cancelled') return current;
  const live = states.filter((state) => state !== 'cancelled');
  if (live.every((state) => state === 'draft')) return current;
  const over = live.every((state) => state === 'done' || state === 'closed');
  if (over && unplaced === 0) return live.includes('done') ? 'done' : 'closed';
  return live.some((state) => state !== 'draft' && state !== 'open') ? 'running' : 'open';
}
