import { parentPort, workerData } from 'node:worker_threads';
import type { FromBounder, ToBounder } from './bound-messages.ts';
import { unpackProblem } from './pack-problem.ts';
import { runBound } from './run-bound.ts';
import { solvePlan } from './solve-plan.ts';
import type { FromSolver, ToSolver } from './solver-messages.ts';

/**
 * The solving thread: one problem in, the best so far as it is found, the result out. It reads and writes no file; the flag
 * it shares with its starter ends the search with the best plan found. For a large problem it starts itself once more beside it,
 * only to lower the bound.
 */
const task = workerData as ToSolver | ToBounder;
if ('bounded' in task) {
  parentPort?.postMessage({ prices: runBound(task) } satisfies FromBounder);
} else {
  const { problem, seconds, gap, start, flag } = task;
  const stop = new Int32Array(flag);
  let last = 0;
  const result = await solvePlan(unpackProblem(problem), {
    ...{ seconds, gap, start },
    stopped: () => Atomics.load(stop, 0) === 1,
    progress: (state) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      parentPort?.postMessage({ type: 'progress', state } satisfies FromSolver);
    },
  });
  parentPort?.postMessage({ type: 'result', result } satisfies FromSolver);
}
