import type { Demand } from '#shared/optimise/demand.ts';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { readUnitNames } from '../people/directory.store.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { describePlan, wholeOf } from './describe-plan.ts';
import { type LoadedProblem, loadProblem } from './load-problem.ts';
import type { SolvedPlan, SolveState } from './solve-plan.ts';
import { startSolve } from './solver-host.ts';
import type { ToSolver } from './solver-messages.ts';
import { keepFound, solvesOf } from './solves.ts';

/** Solves on a thread of its own under a token; an aborted `signal` kills it. */
export async function solveLoaded(
  session: Session,
  { problem }: LoadedProblem,
  { token, ...limits }: Pick<ToSolver, 'seconds' | 'gap' | 'start'> & { token: string },
  progress: (state: SolveState) => void,
  signal: AbortSignal,
): Promise<SolvedPlan> {
  signal.throwIfAborted();
  const running = startSolve({ problem, ...limits }, progress);
  const { running: all } = solvesOf(session);
  all.set(token, running);
  const kill = () => running.kill();
  signal.addEventListener('abort', kill, { once: true });
  try {
    return await running.result;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', kill);
    all.delete(token);
    running.kill();
  }
}

/** Loads, solves, says and keeps the best plan of a demand. */
export async function runSolve(
  session: Session,
  demand: Demand,
  limits: { seconds: number; gap: number; token: string },
  progress: (state: SolveState) => void,
  signal: AbortSignal,
): Promise<BestPlan> {
  const loaded = await loadProblem(session, demand, signal);
  const told = (state: SolveState) => progress({ ...state, ...wholeOf(loaded, state) });
  const solved = await solveLoaded(session, loaded, limits, told, signal);
  const units = new Map((await readUnitNames(session.reader)).map(({ id, name }) => [id, name]));
  const skills = await readSkillNames(session.reader);
  const best = describePlan(
    ...([loaded, solved, limits.token] as const),
    (id) => units.get(id) ?? null,
    (id) => skills.get(id) ?? null,
  );
  keepFound(session, best, loaded.revision);
  return best;
}
