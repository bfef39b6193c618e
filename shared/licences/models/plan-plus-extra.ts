import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface PlanPlusExtra {
  base: number;
  included: number;
  extra: number;
}

/** A plan and its extra units: base + max(0, n − included) × extra. */
export function planPlusExtraPrice(pricing: PlanPlusExtra, units: number): PeriodPrice {
  const extraUnits = Math.max(0, units - pricing.included);
  return {
    billed: units,
    capacity: Math.max(units, pricing.included),
    exact: pricing.base * exactPerCent + extraUnits * pricing.extra,
    rule: 'planPlusExtra',
    detail: {
      base: mainUnit(pricing.base * exactPerCent),
      included: pricing.included,
      extraUnits,
      extra: mainUnit(pricing.extra),
    },
    overLimit: false,
  };
}
