import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { PackedProblem } from './pack-problem.ts';

/** What a thread that only bounds a plan starts with. */
export interface ToBounder {
  bounded: PackedProblem;
  prices: Prices;
  /** Time it has. */
  seconds: number;
  /** What both threads read and write: see `SharedBound` and `SharedGuide`. */
  memory: SharedArrayBuffer;
  guideMemory: SharedArrayBuffer;
}

/** What it says once it ends: the prices of its lowest bound. */
export interface FromBounder {
  prices: Prices;
}
