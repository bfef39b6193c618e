import type { ChosenLine } from '#shared/optimise/problem.ts';
import type { PackedProblem } from './pack-problem.ts';
import type { SolvedPlan, SolveState } from './solve-plan.ts';

/** What the solving thread starts with. */
export interface ToSolver {
  problem: PackedProblem;
  seconds: number;
  gap: number;
  start?: ChosenLine[] | undefined;
  /** One 32-bit integer: 1 asks the search to end. */
  flag: SharedArrayBuffer;
}

/** What it says. */
export type FromSolver =
  | { type: 'progress'; state: SolveState }
  | { type: 'result'; result: SolvedPlan };
