import { seededRandom } from '../kernel/random.ts';
import type { Mip } from './mip.ts';

/**
 * A good solution of a pure packing problem (0/1 columns, limits only): greedy by value per share of the limits, then taking a
 * few columns out and filling up again, many times, keeping what is no worse. null for any other problem. Deterministic.
 * With `prices` (by row, of the relaxed problem) limits count by what they are worth, and taking out keeps to columns in doubt.
 */
export function packingStart(
  mip: Mip,
  prices?: Float64Array,
  seed = 11,
  rounds = 40_000,
): Float64Array | null {
  if (!isPacking(mip)) return null;
  const { columns, rows } = mip;
  const flat = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let at = mip.starts[row]!; at < mip.starts[row + 1]!; at += 1) {
      flat[mip.indices[at]! * rows + row] = mip.values[at]!;
    }
  }
  const share = Array.from({ length: columns }, (_, column) =>
    flat
      .subarray(column * rows, column * rows + rows)
      .reduce(
        (sum, weight, row) =>
          sum + weight * (prices ? Math.abs(prices[row]!) : 1 / Math.max(1e-9, mip.rowUpper[row]!)),
        1e-12,
      ),
  );
  // Columns worth about what they cost are in doubt; the others are nearly decided.
  const doubt = Array.from({ length: columns }, (_, column) => column).sort(
    (a, b) => Math.abs(mip.cost[a]! - share[a]!) - Math.abs(mip.cost[b]! - share[b]!) || a - b,
  );
  const core = prices
    ? doubt.slice(0, Math.max(20, (seed % 2 === 0 ? 4 : 8) * rows, columns / 4))
    : doubt;
  const random = seededRandom(seed);
  const taken = new Uint8Array(columns);
  const left = mip.rowUpper.slice();
  let value = 0;
  const move = (column: number, sign: 1 | -1) => {
    taken[column] = sign === 1 ? 1 : 0;
    value += sign * mip.cost[column]!;
    for (let row = 0; row < rows; row += 1) left[row]! -= sign * flat[column * rows + row]!;
  };
  const fits = (column: number) => {
    const from = column * rows;
    for (let row = 0; row < rows; row += 1) if (flat[from + row]! > left[row]!) return false;
    return true;
  };
  const isOver = () => {
    for (let row = 0; row < rows; row += 1) if (left[row]! < 0) return true;
    return false;
  };
  const canStand = (column: number) => {
    const from = column * rows;
    for (let row = 0; row < rows; row += 1)
      if (flat[from + row]! > mip.rowUpper[row]!) return false;
    return true;
  };
  // Best value for its share first: the order columns are filled in.
  const order = Array.from({ length: columns }, (_, column) => column)
    .filter((column) => mip.cost[column]! > 0)
    .sort((a, b) => mip.cost[b]! / share[b]! - mip.cost[a]! / share[a]! || a - b);
  const fill = () => {
    for (const column of order) if (!taken[column] && fits(column)) move(column, 1);
  };
  fill();
  let best = value;
  const kept = taken.slice();
  let now = value;
  const state = taken.slice();
  const stateLeft = left.slice();
  const budget = Math.ceil((rounds * 100) / Math.max(100, columns));
  const warmest = mean(mip.cost) / (seed % 2 === 0 ? 40 : 80);
  for (let round = 0; round < budget; round += 1) {
    // Worse packings are gone through at first and ever less (annealing), in four waves.
    const warmth = warmest * (1 - (((4 * round) / budget) % 1)) ** 2;
    const wished = core[Math.floor(random() * core.length)]!;
    if (taken[wished]) move(wished, -1);
    else if (canStand(wished)) {
      move(wished, 1);
      while (isOver()) {
        const column = core[Math.floor(random() * core.length)]!;
        if (taken[column] && column !== wished) move(column, -1);
        else if (random() < 0.02) {
          const other = Math.floor(random() * columns);
          if (taken[other]) move(other, -1);
        }
      }
    }
    // Usually in order; at times a random column first, so that the same packing does not come back.
    for (let turn = 0; turn < 3; turn += 1) {
      const first = core[Math.floor(random() * core.length)]!;
      if (!taken[first] && first !== wished && mip.cost[first]! > 0 && fits(first)) move(first, 1);
    }
    for (const column of order) {
      if (!taken[column] && column !== wished && fits(column)) move(column, 1);
    }
    if (value >= now || random() < Math.exp((value - now) / Math.max(1e-9, warmth))) {
      now = value;
      state.set(taken);
      stateLeft.set(left);
      if (value > best) {
        best = value;
        kept.set(taken);
      }
    } else {
      value = now;
      taken.set(state);
      left.set(stateLeft);
    }
  }
  return Float64Array.from(kept);
}

function mean(list: Float64Array): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}

/** Whether a problem is made of 0/1 columns and limits only. */
export function isPacking({ lower, upper, integer, rowLower, rowUpper, values }: Mip): boolean {
  return (
    integer.length > 0 &&
    integer.every((one) => one === 1) &&
    lower.every((one) => one === 0) &&
    upper.every((one) => one === 1) &&
    rowLower.every((one) => one === Number.NEGATIVE_INFINITY) &&
    rowUpper.every((one) => one >= 0) &&
    values.every((one) => one >= 0)
  );
}
