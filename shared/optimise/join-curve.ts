import type { CurvePoint } from './optimise.contract.ts';

/** One budget solved on its own; `possible` is false when nothing meets what must be, or nothing was found in time. */
export interface SolvedBudget {
  budget: number;
  value: number;
  bound: number;
  real: number;
  possible: boolean;
}

const tenThousandEuros = 1_000_000;

/**
 * Joins budgets solved one by one, ascending, into a curve that cannot fall: a larger budget may spend as a smaller one, and
 * nothing a smaller budget could close is beyond a larger one's bound. Budgets without any plan are left out.
 */
export function joinCurve(solved: readonly SolvedBudget[]): CurvePoint[] {
  const points = solved.filter(({ possible }) => possible).map((one) => ({ ...one }));
  for (let at = 1; at < points.length; at += 1) {
    const [before, here] = [points[at - 1]!, points[at]!];
    if (before.value > here.value) Object.assign(here, { value: before.value, real: before.real });
  }
  for (let at = points.length - 2; at >= 0; at -= 1) {
    points[at]!.bound = Math.min(points[at]!.bound, points[at + 1]!.bound);
  }
  return points.map(({ possible: _, ...point }, at) => {
    const next = points[at + 1];
    const bound = Math.max(point.bound, point.value);
    return {
      ...point,
      bound,
      distance: bound <= 0 ? 0 : (bound - point.value) / bound,
      next10000: next
        ? ((next.value - point.value) / (next.budget - point.budget)) * tenThousandEuros
        : null,
    };
  });
}
