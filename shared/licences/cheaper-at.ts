import type { LicenceOffer } from './offer.ts';
import { type PricedOffer, yearlyCost } from './price.ts';

/** A larger quantity that costs less: `total` is a year's cost at `units`, setup fee apart. */
export interface CheaperQuantity {
  units: number;
  total: number;
}

/**
 * The smallest total among quantities above `units` when it is below the price of `units` itself:
 * min over m > n of C(m). Only tier and step starts can hold that minimum, so only they are tried.
 */
export function cheaperAt(offer: PricedOffer, units: number): CheaperQuantity | null {
  const here = yearlyCost(offer, units);
  let best: CheaperQuantity | null = null;
  for (const candidate of starts(offer.pricing)) {
    if (candidate <= Math.max(units, offer.minimumUnits)) continue;
    const total = yearlyCost(offer, candidate);
    if (total < (best?.total ?? here)) best = { units: candidate, total };
  }
  return best;
}

function starts(pricing: LicenceOffer['pricing']): number[] {
  if (pricing.model === 'volume') return pricing.tiers.map((tier) => tier.from);
  if (pricing.model === 'steps') return pricing.steps.map((step) => step.upTo);
  return [];
}
