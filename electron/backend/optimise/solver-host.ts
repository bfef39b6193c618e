import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SolvedPlan, SolveState } from './solve-plan.ts';
import type { FromSolver, ToSolver } from './solver-messages.ts';

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
  request: Omit<ToSolver, 'flag'>,
  progress: (state: SolveState) => void,
): RunningSolve {
  const flag = new SharedArrayBuffer(4);
  const worker = new Worker(solverPath(), { workerData: { ...request, flag } satisfies ToSolver });
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

/** The thread's script: the source when run from the sources, else the built bundle beside the main one. */
function solverPath(): string {
  const names = import.meta.url.endsWith('.ts')
    ? ['./optimise-process.ts']
    : ['./optimise-process.js', '../optimise-process.js', './optimise-process.mjs'];
  const files = names.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? files[0]!;
}
