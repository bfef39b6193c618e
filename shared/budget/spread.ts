import { type Cents, roundCents } from '../kernel/money.ts';

/**
 * Splits an amount in proportion to weights, to the cent: each part is the difference between two rounded running totals,
 * so the parts always add up to it and a spreadsheet finds each again with two ROUND. All-zero weights split evenly.
 */
export function spread(total: Cents, weights: readonly number[]): Cents[] {
  let given = 0;
  return shareBounds(weights).map((upTo) => {
    const before = given;
    given = roundCents(total * upTo);
    return given - before;
  });
}

/** Where each part ends as a share of the whole, the last at 1 exactly. */
export function shareBounds(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let running = 0;
  return weights.map((weight, at) => {
    running += weight;
    if (at === weights.length - 1) return 1;
    return sum > 0 ? running / sum : (at + 1) / weights.length;
  });
}
