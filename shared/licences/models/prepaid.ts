import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface Bank {
  /** User-months bought each year. */
  units: number;
  /** Price of a year's bank, cents. */
  price: number;
  overage: number;
}

/**
 * A month drawn on a bank of prepaid user-months: the year's first month pays the bank, and what the balance does
 * not cover is paid at the overage price. Without one, the price list stops at the bank: it must not look free.
 */
export function prepaidPrice(
  pricing: Bank,
  used: number,
  balance: number,
  firstOfYear: boolean,
): PeriodPrice {
  const over = Math.max(0, used - balance);
  const base = firstOfYear ? pricing.price * exactPerCent : 0;
  return {
    billed: used,
    capacity: used,
    exact: base + over * pricing.overage,
    rule: firstOfYear ? 'prepaidFirst' : 'prepaid',
    detail: {
      used,
      balance: Math.max(0, balance - used),
      over,
      overage: mainUnit(pricing.overage),
      price: mainUnit(base),
    },
    overLimit: over > 0 && pricing.overage === 0,
  };
}
