/** Value and proven bound of a plan, in points of weighted gap. */
export interface Proven {
  value: number;
  bound: number;
}

/**
 * By how much more, at most, another plan could close: (bound − value) ÷ value, rounded up to a thousandth so that the
 * sentence stays true. Null while nothing is closed.
 */
export function howFar({ value, bound }: Proven): number | null {
  if (value <= 0) return bound <= 1e-9 ? 0 : null;
  const more = (bound - value) / value;
  return more <= 1e-6 ? 0 : Math.ceil(more * 1000) / 1000;
}
