import { roundCents } from '../kernel/money.ts';
import { listMonths, type PriceOf } from './list-months.ts';
import type { PeriodPrice } from './models/unit-price.ts';
import type { OfferOptions } from './offer-options.ts';
import { type People, type PricedOffer, unitsOf } from './price.ts';

/** A month as it is billed, in cents: `amount` = list + commitment + discount + indexation. */
export interface MonthBill {
  people: People;
  price: PeriodPrice;
  list: number;
  /** What units promised and no longer needed cost. */
  commitment: number;
  /** Zero or less. */
  discount: number;
  /** What revisions add to the first year's prices; below zero when they fall. */
  indexation: number;
  amount: number;
}

/** Bills the months of a projection, in the order of `people` (see `eachBill`). */
export function billMonths(
  offer: PricedOffer,
  people: readonly People[],
  indexRate: number,
  priceOf: PriceOf,
): MonthBill[] {
  const bills: MonthBill[] = [];
  eachBill(
    offer,
    people,
    indexRate,
    priceOf,
    (m, price, list, commitment, discount, indexation) => {
      const amount = list + commitment + discount + indexation;
      bills.push({ people: people[m]!, price, list, commitment, discount, indexation, amount });
    },
  );
  return bills;
}

type OnBill = (
  m: number,
  price: PeriodPrice,
  list: number,
  commitment: number,
  discount: number,
  indexation: number,
) => void;

/**
 * Goes through the months of a projection: the price list, the units promised for the commitment, the discount of
 * a year paid at once, then the revision P1 = P0 × index held between floor and ceiling, once a year from the second
 * one. Discount and revision are cumulated over the year before rounding, so that a year's sum is exact to the cent.
 */
export function eachBill(
  offer: PricedOffer,
  people: readonly People[],
  indexRate: number,
  priceOf: PriceOf,
  onBill: OnBill,
): void {
  const { options } = offer;
  const units = people.map((month) => unitsOf(offer.pricing, month));
  const promised = promisedUnits(units, options.commitmentYears);
  let plain: number[] | null = null;
  if (promised !== units) {
    plain = [];
    listMonths(offer, units, priceOf, (_, __, amount) => plain!.push(amount));
  }
  const yearly = revisionOf(options, indexRate);
  const plainPrice = options.yearlyDiscount === 0 && yearly === 0;
  let gross = 0;
  let discounted = 0;
  let revised = 0;
  listMonths(offer, promised, priceOf, (m, price, amount) => {
    const list = plain ? plain[m]! : amount;
    if (plainPrice) return onBill(m, price, list, amount - list, 0, 0);
    if (m % 12 === 0) gross = discounted = revised = 0;
    gross += amount;
    const discount = -roundCents((gross * options.yearlyDiscount) / 100) - discounted;
    discounted += discount;
    const factor = (1 + yearly / 100) ** Math.floor(m / 12) - 1;
    const indexation = roundCents((gross + discounted) * factor) - revised;
    revised += indexation;
    onBill(m, price, list, amount - list, discount, indexation);
  });
}

/** Percent a year that prices are revised by: the index, between the clause's floor and ceiling; 0 without a clause. */
export function revisionOf({ indexation }: Pick<OfferOptions, 'indexation'>, indexRate: number) {
  if (!indexation) return 0;
  const floored = Math.max(indexRate, indexation.floor);
  return indexation.ceiling === null ? floored : Math.min(floored, indexation.ceiling);
}

function promisedUnits(units: readonly number[], years: number): readonly number[] {
  const first = units[0] ?? 0;
  if (years === 0 || !units.some((count, m) => m < years * 12 && count < first)) return units;
  return units.map((count, m) => (m < years * 12 ? Math.max(count, first) : count));
}
