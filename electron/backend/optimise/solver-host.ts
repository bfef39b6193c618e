import { Worker } from 'node:worker_threads';
import type { Problem } from '#shared/optimise/problem.ts';
import { memoryOf, packProblem } from './pack-problem.ts';
import type { SolvedPlan, SolveState } from './solve-plan.ts';
import type { FromSolver, ToSolver } from './solver-messages.ts';
import { solverPath } from './solver-path.ts';

/** A search under way on its own thread. */
export interface RunningSolve {
  result: Promise<SolvedPlan>;
  /** Asks for the best plan so far; the result follows soon. */
  stop: () => void;
  /** Ends the thread at once; the result is then refused. */
  kill: () => void;
}

/** Starts a search on a thread of its own, so that the backend goes on answering. */
export function startSolve(
  { problem, ...limits }: Omit<ToSolver, 'flag' | 'problem'> & { problem: Problem },
  progress: (state: SolveState) => void,
): RunningSolve {
  const flag = new SharedArrayBuffer(4);
  const packed = packProblem(problem);
  const workerData: ToSolver = { problem: packed, ...limits, flag };
  const worker = new Worker(solverPath(), { workerData, transferList: memoryOf(packed) });
  const result = new Promise<SolvedPlan>((resolve, reject) => {
    worker.on('message', (message: FromSolver) => {
      if (message.type === 'progress') progress(message.state);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the solving thread ended without a result')));
  });
  result.catch(() => undefined);
  return {
    result,
    stop: () => void Atomics.store(new Int32Array(flag), 0, 1),
    kill: () => void worker.terminate(),
  };
}
