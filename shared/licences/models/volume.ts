import { sortedTiers, type Tier } from './tiers.ts';
import { mainUnit, type PeriodPrice } from './unit-price.ts';

interface Volume {
  tiers: readonly Tier[];
  block: number;
}

/**
 * Volume tiers: the whole quantity at the rate of the tier it reaches (a tier starts at `from` included),
 * rounded up to whole blocks sold at the subscribed tier's rate. Not monotonic: see `cheaperAt`.
 */
export function volumePrice(pricing: Volume, units: number): PeriodPrice {
  const billed = Math.ceil(units / pricing.block) * pricing.block;
  const tiers = sortedTiers(pricing.tiers);
  // The tier is the one the real quantity reaches: rounding up to a block does not open the next tier.
  const tier = tiers.findLast((one) => units >= one.from) ?? tiers[0]!;
  return {
    billed,
    capacity: billed,
    exact: billed * tier.rate,
    rule: 'volume',
    detail: { units: billed, rate: mainUnit(tier.rate), from: tier.from },
    overLimit: false,
  };
}
