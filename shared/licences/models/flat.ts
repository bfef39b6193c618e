import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

/** One price for the site, whatever the number of people. */
export function flatPrice(pricing: { price: number }): PeriodPrice {
  return {
    billed: 1,
    capacity: Number.POSITIVE_INFINITY,
    exact: pricing.price * exactPerCent,
    rule: 'flat',
    detail: { price: mainUnit(pricing.price * exactPerCent) },
    overLimit: false,
  };
}
