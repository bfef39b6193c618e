import { sortedTiers, type Tier } from './tiers.ts';
import { mainUnit, type PeriodPrice } from './unit-price.ts';

/**
 * Graduated tiers: each slice at its own rate, Σ rate_k × max(0, min(n, hi_k) − lo_k),
 * where lo_k is the tier's `from` (0 for the first) and hi_k the next one's.
 */
export function graduatedPrice(pricing: { tiers: readonly Tier[] }, units: number): PeriodPrice {
  const tiers = sortedTiers(pricing.tiers);
  let exact = 0;
  let slices = 0;
  tiers.forEach((tier, index) => {
    const low = index === 0 ? 0 : tier.from;
    const high = tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const slice = Math.max(0, Math.min(units, high) - low);
    if (slice > 0) slices += 1;
    exact += tier.rate * slice;
  });
  return {
    billed: units,
    capacity: units,
    exact,
    rule: 'graduated',
    detail: { units, slices, average: units === 0 ? 0 : mainUnit(exact) / units },
    overLimit: false,
  };
}
