import { firstLoginPrice } from './models/first-login.ts';
import { prepaidPrice } from './models/prepaid.ts';
import type { PeriodPrice } from './models/unit-price.ts';
import { type PricedOffer, periodOf, toCents } from './price.ts';

/** Prices a number of units; the caller may remember answers it gave before. */
export type PriceOf = (units: number) => PeriodPrice;

/** Receives month `m` (0 is the first) at the price list, before discounts and revisions; `amount` is cents. */
export type OnMonth = (m: number, price: PeriodPrice, amount: number) => void;

/**
 * Prices months one after the other, twelve a year, from the units of each.
 * Monthly prices are rounded to the cent at each invoice. A yearly price counts a twelfth a month at that month's
 * units, cumulated before rounding, so that constant units give the yearly price exactly; without proration, and
 * for yearly active users, the year pays its highest month once.
 */
export function listMonths(
  offer: PricedOffer,
  units: readonly number[],
  priceOf: PriceOf,
  onMonth: OnMonth,
): void {
  const { pricing } = offer;
  if (pricing.model === 'firstLogin') firstLoginMonths(offer, pricing.rate, units, onMonth);
  else if (pricing.model === 'prepaid') prepaidMonths(offer, pricing, units, onMonth);
  else if (periodOf(pricing) === 'month') monthly(units, priceOf, onMonth);
  else if (pricing.model === 'yearlyActive' || !offer.options.prorated)
    highestMonths(units, priceOf, onMonth);
  else twelfths(units, priceOf, onMonth);
}

function monthly(units: readonly number[], priceOf: PriceOf, onMonth: OnMonth): void {
  for (let m = 0; m < units.length; m += 1) {
    const price = priceOf(units[m]!);
    onMonth(m, price, toCents(price.exact));
  }
}

function twelfths(units: readonly number[], priceOf: PriceOf, onMonth: OnMonth): void {
  let exact = 0;
  let charged = 0;
  for (let m = 0; m < units.length; m += 1) {
    if (m % 12 === 0) exact = charged = 0;
    const price = priceOf(units[m]!);
    exact += price.exact / 12;
    const due = toCents(m % 12 === 11 ? snap(exact) : exact);
    onMonth(m, price, due - charged);
    charged = due;
  }
}

function highestMonths(units: readonly number[], priceOf: PriceOf, onMonth: OnMonth): void {
  let reached = 0;
  let charged = 0;
  for (let m = 0; m < units.length; m += 1) {
    if (m % 12 === 0) reached = charged = 0;
    reached = Math.max(reached, units[m]!);
    const price = priceOf(reached);
    // A larger quantity can cost less under volume tiers: what was charged is not given back.
    const due = Math.max(charged, toCents(price.exact));
    onMonth(m, price, due - charged);
    charged = due;
  }
}

function firstLoginMonths(
  { minimumUnits, options }: PricedOffer,
  rate: number,
  units: readonly number[],
  onMonth: OnMonth,
): void {
  let seats = 0;
  for (let m = 0; m < units.length; m += 1) {
    const month = m % 12;
    const before = month === 0 ? 0 : seats;
    seats = Math.max(before, units[m]!, minimumUnits);
    const price = firstLoginPrice(rate, seats, seats - before, month, options.prorated);
    onMonth(m, price, toCents(price.exact));
  }
}

function prepaidMonths(
  { minimumUnits }: PricedOffer,
  pricing: { units: number; price: number; overage: number; rollover: boolean },
  units: readonly number[],
  onMonth: OnMonth,
): void {
  let balance = 0;
  for (let m = 0; m < units.length; m += 1) {
    const first = m % 12 === 0;
    if (first) balance = pricing.units + (pricing.rollover ? balance : 0);
    const used = Math.max(units[m]!, minimumUnits);
    const price = prepaidPrice(pricing, used, balance, first);
    balance = Math.max(0, balance - used);
    onMonth(m, price, toCents(price.exact));
  }
}

/** Removes what adding twelve twelfths loses in binary. */
function snap(exact: number): number {
  return Number(exact.toPrecision(13));
}
