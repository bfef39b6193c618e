import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface FixedPlusUsage {
  fixed: number;
  keyUsers: number;
  keyUserRate: number;
  rate: number;
}

/** A fixed price, named key users at theirs, and every other unit at the usage price. */
export function fixedPlusUsagePrice(pricing: FixedPlusUsage, units: number): PeriodPrice {
  const others = Math.max(0, units - pricing.keyUsers);
  const exact =
    pricing.fixed * exactPerCent + pricing.keyUsers * pricing.keyUserRate + others * pricing.rate;
  return {
    billed: Math.max(units, pricing.keyUsers),
    capacity: Math.max(units, pricing.keyUsers),
    exact,
    rule: 'fixedPlusUsage',
    detail: {
      fixed: mainUnit(pricing.fixed * exactPerCent),
      keyUsers: pricing.keyUsers,
      keyUserRate: mainUnit(pricing.keyUserRate),
      units: others,
      rate: mainUnit(pricing.rate),
    },
    overLimit: false,
  };
}
