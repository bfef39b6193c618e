/** Money is an integer count of minor units (cents); floats never carry it between functions. */
export type Cents = number;

/** Rounds to the nearest cent, halves away from zero, as accountants do by hand. */
export function roundCents(value: number): Cents {
  const rounded = Math.sign(value) * Math.round(Math.abs(value) + Number.EPSILON * Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}

/** Converts an amount in euros (or another main unit) to cents. */
export function toCents(euros: number): Cents {
  return roundCents(Number((euros * 100).toPrecision(15)));
}

/** Converts cents to a main-unit number, for files and terminals; never for arithmetic. */
export function fromCents(cents: Cents): number {
  return cents / 100;
}

/**
 * Splits `total` in proportion to `weights` so that the parts sum to it exactly.
 * Largest remainders first; equal remainders keep the order given. All-zero weights split evenly.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) return [];
  const given = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = given > 0 ? weights : weights.map(() => 1);
  const sum = given > 0 ? given : weights.length;
  const exact = shares.map((weight) => (total * weight) / sum);
  const parts = exact.map((value) => Math.floor(value));
  let rest = total - parts.reduce((acc, value) => acc + value, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    parts[index] = parts[index]! + 1;
    rest -= 1;
  }
  return parts;
}
