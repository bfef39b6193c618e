import { firstLoginPrice } from './models/first-login.ts';
import { prepaidPrice } from './models/prepaid.ts';
import type { PeriodPrice } from './models/unit-price.ts';
import { type PricedOffer, periodOf, toCents } from './price.ts';

/** A month at the price list, before discounts and revisions. */
export interface ListMonth {
  price: PeriodPrice;
  /** Cents. */
  amount: number;
}

/** Prices a number of units; the caller may remember answers it gave before. */
export type PriceOf = (units: number) => PeriodPrice;

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
): ListMonth[] {
  const { pricing } = offer;
  switch (pricing.model) {
    case 'firstLogin':
      return firstLoginMonths(offer, pricing.rate, units);
    case 'prepaid':
      return prepaidMonths(offer, pricing, units);
    case 'yearlyActive':
      return highestMonths(units, priceOf);
    default:
      if (periodOf(pricing) === 'month') {
        return units.map((count) => {
          const price = priceOf(count);
          return { price, amount: toCents(price.exact) };
        });
      }
      return offer.options.prorated ? twelfths(units, priceOf) : highestMonths(units, priceOf);
  }
}

function twelfths(units: readonly number[], priceOf: PriceOf): ListMonth[] {
  let exact = 0;
  let charged = 0;
  return units.map((count, m) => {
    if (m % 12 === 0) exact = charged = 0;
    const price = priceOf(count);
    exact += price.exact / 12;
    const due = toCents(m % 12 === 11 ? snap(exact) : exact);
    const amount = due - charged;
    charged = due;
    return { price, amount };
  });
}

function highestMonths(units: readonly number[], priceOf: PriceOf): ListMonth[] {
  let reached = 0;
  let charged = 0;
  return units.map((count, m) => {
    if (m % 12 === 0) reached = charged = 0;
    reached = Math.max(reached, count);
    const price = priceOf(reached);
    // A larger quantity can cost less under volume tiers: what was charged is not given back.
    const due = Math.max(charged, toCents(price.exact));
    const amount = due - charged;
    charged = due;
    return { price, amount };
  });
}

function firstLoginMonths(
  { minimumUnits, options }: PricedOffer,
  rate: number,
  units: readonly number[],
): ListMonth[] {
  let seats = 0;
  return units.map((count, m) => {
    const month = m % 12;
    if (month === 0) seats = 0;
    const before = seats;
    seats = Math.max(seats, count, minimumUnits);
    const price = firstLoginPrice(rate, seats, seats - before, month, options.prorated);
    return { price, amount: toCents(price.exact) };
  });
}

function prepaidMonths(
  { minimumUnits }: PricedOffer,
  pricing: { units: number; price: number; overage: number; rollover: boolean },
  units: readonly number[],
): ListMonth[] {
  let balance = 0;
  return units.map((count, m) => {
    const first = m % 12 === 0;
    if (first) balance = pricing.units + (pricing.rollover ? balance : 0);
    const used = Math.max(count, minimumUnits);
    const price = prepaidPrice(pricing, used, balance, first);
    balance = Math.max(0, balance - used);
    return { price, amount: toCents(price.exact) };
  });
}

/** Removes what adding twelve twelfths loses in binary. */
function snap(exact: number): number {
  return Number(exact.toPrecision(13));
}
