import type { Projection } from './licences.contract.ts';
import { listStops } from './list-stops.ts';

/** The cheapest other plan of the same vendor and currency, when one beats the projected plan over the same years. */
export function cheaperPlan(
  projected: Projection,
  others: readonly Projection[],
): { code: string; name: string; total: number } | null {
  const rivals = others
    .filter(
      (other) =>
        other.code !== projected.code &&
        other.vendor === projected.vendor &&
        other.currency === projected.currency &&
        !other.unpriced &&
        !listStops(other) &&
        other.total < projected.total,
    )
    .sort((a, b) => a.total - b.total || (a.code < b.code ? -1 : 1));
  const best = rivals[0];
  return best ? { code: best.code, name: best.name, total: best.total } : null;
}
