import { Worker } from 'node:worker_threads';
import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { listSeats } from '#shared/optimise/seat-groups.ts';
import type { FromBounder, ToBounder } from './bound-messages.ts';
import { memoryOf, packProblem } from './pack-problem.ts';
import { SharedBound } from './shared-bound.ts';
import { SharedGuide } from './shared-guide.ts';
import { solverPath } from './solver-path.ts';

/** A bound being lowered on a thread beside the one that betters the plan. */
export interface RunningBound {
  shared: SharedBound;
  guide: SharedGuide;
  /** Ends it and gives the prices of its lowest bound; those it began with when they are slow to come. */
  end: () => Promise<Prices>;
}

/** How long an end is waited for, in milliseconds. */
const patience = 1500;

/** Starts to lower a bound from some prices. The thread dies with the one that starts it, and when it fails its bound stays as it was. */
export function startBound(
  bounded: Problem,
  prices: Prices,
  limits: Pick<ToBounder, 'seconds'>,
): RunningBound {
  const shared = new SharedBound();
  const seats = listSeats(bounded).taking;
  const guide = new SharedGuide(bounded, seats);
  const packed = packProblem(bounded);
  const workerData: ToBounder = {
    bounded: packed,
    ...{ prices, ...limits, memory: shared.memory, guideMemory: guide.memory },
  };
  const worker = new Worker(solverPath(), { workerData, transferList: memoryOf(packed) });
  const ended = new Promise<Prices>((resolve) => {
    worker.on('message', (message: FromBounder) => resolve(message.prices));
    worker.on('error', () => resolve(prices));
    worker.on('exit', () => resolve(prices));
  });
  return {
    shared,
    guide,
    end: async () => {
      shared.end();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<Prices>((resolve) => {
        timer = setTimeout(() => resolve(prices), patience);
      });
      const found = await Promise.race([ended, late]);
      clearTimeout(timer);
      await worker.terminate();
      return found;
    },
  };
}
