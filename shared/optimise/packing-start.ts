import { seededRandom } from '../kernel/random.ts';
import type { Mip } from './mip.ts';

/**
 * A good solution of a pure packing problem (0/1 columns, limits only): greedy by value per share of the limits, then taking a
 * few columns out and filling up again, many times, keeping what is no worse. null for any other problem. Deterministic.
 */
export function packingStart(mip: Mip, rounds = 40_000): Float64Array | null {
  if (!isPacking(mip)) return null;
  const { columns, rows } = mip;
  const weights = Array.from({ length: columns }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row += 1) {
    for (let at = mip.starts[row]!; at < mip.starts[row + 1]!; at += 1) {
      weights[mip.indices[at]!]![row] = mip.values[at]!;
    }
  }
  const share = weights.map((own) =>
    own.reduce((sum, weight, row) => sum + weight / Math.max(1e-9, mip.rowUpper[row]!), 1e-12),
  );
  const random = seededRandom(11);
  const taken = new Uint8Array(columns);
  const left = mip.rowUpper.slice();
  let value = 0;
  const move = (column: number, sign: 1 | -1) => {
    taken[column] = sign === 1 ? 1 : 0;
    value += sign * mip.cost[column]!;
    for (let row = 0; row < rows; row += 1) left[row]! -= sign * weights[column]![row]!;
  };
  const fits = (column: number) => weights[column]!.every((weight, row) => weight <= left[row]!);
  const score = new Float64Array(columns);
  const order = Uint32Array.from({ length: columns }, (_, at) => at);
  const fill = (noise: number) => {
    for (let at = 0; at < columns; at += 1) {
      score[at] = (mip.cost[at]! / share[at]!) * (1 + noise * (random() - 0.5));
    }
    order.sort((a, b) => score[b]! - score[a]! || a - b);
    for (const column of order) {
      if (!taken[column] && mip.cost[column]! > 0 && fits(column)) move(column, 1);
    }
  };
  fill(0);
  let best = value;
  const kept = taken.slice();
  const keptLeft = left.slice();
  const budget = Math.ceil((rounds * 100) / Math.max(100, columns));
  for (let round = 0; round < budget; round += 1) {
    const out = 1 + Math.floor(random() * 4);
    for (let turn = 0; turn < out; turn += 1) {
      const column = Math.floor(random() * columns);
      if (taken[column]) move(column, -1);
    }
    fill(0.6);
    if (value >= best) {
      best = value;
      kept.set(taken);
      keptLeft.set(left);
    } else {
      value = best;
      taken.set(kept);
      left.set(keptLeft);
    }
  }
  return Float64Array.from(kept);
}

function isPacking({ lower, upper, integer, rowLower, rowUpper, values }: Mip): boolean {
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
