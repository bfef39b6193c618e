import loadHighs, { type Highs, type Model } from 'highs';
import type { Mip } from '#shared/optimise/mip.ts';
import { isPacking, packingStart } from '#shared/optimise/packing-start.ts';

/** What the solver knows at a moment. `value` is null before any solution; `bound` is never below the optimum. */
export interface MipState {
  value: number | null;
  bound: number;
  solution: Float64Array | null;
}

export interface MipResult extends MipState {
  status: 'optimal' | 'infeasible' | 'stopped';
  seconds: number;
}

export interface MipOptions {
  /** Seconds at most. The tree search itself is deterministic; where a clock stops it is not. */
  seconds: number;
  /** Stops once the distance to the bound, relative to the value, is at most this. */
  gap?: number;
  /** Nodes at most, for an answer that does not depend on the machine's speed. */
  nodes?: number;
  /** Values of some columns to start from; the solver completes them. */
  start?: { indices: number[]; values: number[] } | null;
  /** Asked often; true ends the search with the best solution so far. */
  stopped?: () => boolean;
  /** Told each time a better solution or bound is known. */
  progress?: (state: MipState) => void;
}

let loading: Promise<Highs> | null = null;

/** Loads the solver once. */
export function highs(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** Gives a problem to the solver; the model must be disposed. This build has one thread, and the seed is fixed: the same search every time. */
export function passMip(solver: Highs, mip: Mip, relaxed = false): Model {
  const model = solver.createModel({
    numCols: mip.columns,
    numRows: mip.rows,
    sense: solver.constants.objectiveSense.maximize,
    colCost: mip.cost,
    colLower: mip.lower,
    colUpper: mip.upper,
    rowLower: mip.rowLower,
    rowUpper: mip.rowUpper,
    matrix: {
      format: 'csr',
      numRows: mip.rows,
      numCols: mip.columns,
      starts: mip.starts,
      indices: mip.indices,
      values: mip.values,
    },
    ...(!relaxed && { integrality: mip.integer }),
  });
  model.options.set({ output_flag: false, random_seed: 0 });
  return model;
}

/** Maximises a problem, stopping at the time, gap or node limit with the best solution and the proven bound. */
export async function solveMip(mip: Mip, options: MipOptions): Promise<MipResult> {
  const solver = await highs();
  const began = performance.now();
  const model = passMip(solver, mip);
  const state: MipState = { value: null, bound: Number.POSITIVE_INFINITY, solution: null };
  const { callbackType, modelStatus } = solver.constants;
  try {
    model.options.set({
      mip_rel_gap: options.gap ?? 0,
      mip_abs_gap: 1e-6,
      mip_feasibility_tolerance: 1e-7,
    });
    if (options.nodes !== undefined) model.options.set({ mip_max_nodes: options.nodes });
    const relaxed = options.start ? null : packWell(solver, mip, began + options.seconds * 400);
    const packed = relaxed?.packed;
    if (relaxed) {
      state.solution = relaxed.packed;
      state.value = objectiveOf(mip, relaxed.packed);
      state.bound = relaxed.bound;
    }
    const start = options.start ?? (packed && { colValue: packed });
    if (start) model.setSolution(start);
    const note = (bound: number | undefined) => {
      if (bound !== undefined && bound < state.bound) state.bound = bound;
      options.progress?.(state);
    };
    // What the start took counts.
    const left = options.seconds - (performance.now() - began) / 1000;
    model.options.set({ time_limit: Math.max(0.05, left) });
    model.run({
      [callbackType.mipImprovingSolution]: ({ data }) => {
        const better =
          data.mip_solution && objectiveOf(mip, data.mip_solution) >= (state.value ?? -Infinity);
        if (data.mip_solution && better) {
          state.solution = data.mip_solution;
          state.value = objectiveOf(mip, data.mip_solution);
        }
        note(data.mip_dual_bound);
      },
      [callbackType.mipLogging]: ({ data }) => {
        note(data.mip_dual_bound);
      },
      [callbackType.mipInterrupt]: (event) => {
        if (options.stopped?.()) event.interrupt();
      },
      [callbackType.simplexInterrupt]: (event) => {
        if (options.stopped?.()) event.interrupt();
      },
    });
    const ended = model.getModelStatus();
    // Of a model without columns the solver only says that it is empty: its rows, all 0, hold or they do not.
    const isEmpty = ended === modelStatus.empty;
    const status = isEmpty && !zeroHolds(mip) ? modelStatus.infeasible : ended;
    const seconds = (performance.now() - began) / 1000;
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
      return {
        status: 'infeasible',
        value: null,
        bound: Number.NEGATIVE_INFINITY,
        solution: null,
        seconds,
      };
    }
    const dual = Number(model.info.get('mip_dual_bound'));
    if (Number.isFinite(dual) && dual < state.bound) state.bound = dual;
    if (Number(model.info.get('primal_solution_status')) === 2) {
      const solution = model.getSolution().colValue;
      const value = objectiveOf(mip, solution);
      if (state.value === null || value >= state.value) {
        state.value = value;
        state.solution = solution;
      }
    }
    return { ...state, status: status === modelStatus.optimal ? 'optimal' : 'stopped', seconds };
  } finally {
    model.dispose();
  }
}

/** Whether rows may all be 0. */
function zeroHolds({ rows, rowLower, rowUpper }: Mip): boolean {
  for (let row = 0; row < rows; row += 1) {
    if (rowLower[row]! > 0 || rowUpper[row]! < 0) return false;
  }
  return true;
}

/**
 * A packing to start from, made along the prices of the relaxed problem until `deadline` at most, and the relaxed bound;
 * null where the problem is not a packing.
 */
function packWell(
  solver: Highs,
  mip: Mip,
  deadline: number,
): { packed: Float64Array; bound: number } | null {
  if (!isPacking(mip)) return null;
  const relaxed = passMip(solver, mip, true);
  try {
    relaxed.run();
    const prices = mip.rows > 0 ? relaxed.getSolution().rowDual : undefined;
    const isSolved = relaxed.getModelStatus() === solver.constants.modelStatus.optimal;
    const bound = isSolved ? relaxed.getObjectiveValue() + 1e-6 : Number.POSITIVE_INFINITY;
    // One walk may end in a poor corner; of several, some wider and some warmer, one does not.
    let packed = packingStart(mip, prices, 11)!;
    for (const seed of [12, 13, 14]) {
      if (performance.now() > deadline) break;
      const other = packingStart(mip, prices, seed)!;
      if (objectiveOf(mip, other) > objectiveOf(mip, packed)) packed = other;
    }
    return { packed, bound };
  } finally {
    relaxed.dispose();
  }
}

/** Objective of a solution with its whole-valued columns rounded. */
export function objectiveOf(mip: Mip, solution: Float64Array): number {
  let value = 0;
  for (let at = 0; at < mip.columns; at += 1) {
    const own = solution[at]!;
    value += mip.cost[at]! * (mip.integer[at] ? Math.round(own) : own);
  }
  return value;
}
