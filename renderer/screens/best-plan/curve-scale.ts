const parts = 8;
const thousandEuros = 100_000;
const round = [1, 2, 2.5, 5, 10];

/**
 * A round end of the budget's scale, in cents, with room on both sides of the plan: twice its envelope, or half as much
 * again as it costs; 100,000 € when there is neither.
 */
export function scaleEnd(envelope: number | null, real: number): number {
  const wanted = Math.max((envelope ?? 0) * 2, real * 1.5) || 100 * thousandEuros;
  const least = Math.max(wanted / parts, thousandEuros);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = round.find((one) => one * power >= least)! * power;
  return step * parts;
}

/** Budgets the curve is asked at: evenly over the scale, and the envelope itself. */
export function curveBudgets(end: number, envelope: number | null): number[] {
  const even = Array.from({ length: parts + 1 }, (_, at) => Math.round((end * at) / parts));
  const all = envelope === null || envelope > end ? even : [...even, envelope];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Step of the slider: twenty to each part. */
export const sliderStep = (end: number): number => end / parts / 20;
