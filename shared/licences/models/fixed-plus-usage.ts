import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface FixedPlusUsage {
  fixed: number;
  keyUsers: number;
  keyUserRate: number;
  unit: 'registered' | 'active' | 'enrolment';
  rate: number;
}

/**
 * A fixed price, named key users at theirs, and every other unit at the usage price. Enrolments are no people: none of
 * them is a key user's.
 */
export function fixedPlusUsagePrice(pricing: FixedPlusUsage, units: number): PeriodPrice {
  const named = pricing.unit === 'enrolment' ? 0 : pricing.keyUsers;
  const others = Math.max(0, units - named);
  const exact =
    pricing.fixed * exactPerCent + pricing.keyUsers * pricing.keyUserRate + others * pricing.rate;
  return {
    billed: Math.max(units, named),
    capacity: Math.max(units, named),
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
