import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface Bank {
  /** User-months bought each year. */
  units: number;
  /** Price of a year's bank, cents. */
  price: number;
  overage: number;
}

/** Whether a published list says nothing of user-months beyond the bank: without an overage price they must not look free. */
export function stopsAtBank({ overage }: Pick<Bank, 'overage'>, over: number): boolean {
  return over > 0 && overage === 0;
}

/**
 * A month drawn on a bank of prepaid user-months: the year's first month pays the bank, and what the balance does
 * not cover is paid at the overage price.
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
    overLimit: stopsAtBank(pricing, over),
  };
}
