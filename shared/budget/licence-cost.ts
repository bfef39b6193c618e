import type { Projection } from '../licences/licences.contract.ts';
import { offerName } from '../licences/offer-name.ts';
import type { LicenceCost } from './budget.contract.ts';

/** What an adopted projection costs in a year; null for a year it does not cover. */
export function licenceCostOf(
  projection: Projection,
  product: LicenceCost['product'],
  year: number,
): LicenceCost | null {
  const at = projection.years.findIndex((one) => one.year === year);
  const found = projection.years[at];
  if (!found) return null;
  return {
    offer: offerName(projection),
    product,
    currency: projection.currency,
    total: found.total,
    converted: projection.converted?.years[at] ?? null,
    uncertain: projection.estimate || (projection.unpriced ?? false) || (found.overLimit ?? false),
  };
}
