import { RelaisError } from '#shared/kernel/errors.ts';
import { hasPlan } from '#shared/optimise/has-plan.ts';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import type { Session } from '../session.ts';
import type { RunningSolve } from './solver-host.ts';

/** Solved plans kept at most: enough to compare scenarios, little memory. */
const most = 8;

/** Searches under way and plans found in one open workspace; they live as long as it is open, and are never written. */
export interface Solves {
  running: Map<string, RunningSolve>;
  found: Map<string, { best: BestPlan; revision: number }>;
}

const bySession = new WeakMap<Session, Solves>();

/** The solves of an open workspace. */
export function solvesOf(session: Session): Solves {
  let solves = bySession.get(session);
  if (!solves) {
    solves = { running: new Map(), found: new Map() };
    bySession.set(session, solves);
  }
  return solves;
}

/** Keeps a plan under its token, letting the oldest go. */
export function keepFound(session: Session, best: BestPlan, revision: number): void {
  const { found } = solvesOf(session);
  found.set(best.token, { best, revision });
  if (found.size > most) found.delete(found.keys().next().value!);
}

/** The plan found under a token; throws NOT_FOUND once it is gone, CONFLICT when the search ended without a plan. */
export function foundPlan(session: Session, token: string): { best: BestPlan; revision: number } {
  const known = solvesOf(session).found.get(token);
  if (!known) throw new RelaisError('NOT_FOUND');
  if (!hasPlan(known.best)) throw new RelaisError('CONFLICT', { detail: '' });
  return known;
}
