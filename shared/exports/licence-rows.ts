import { billMonths, type MonthBill } from '../licences/bill-months.ts';
import type { Projection, ProjectionMonth, ProjectionYear } from '../licences/licences.contract.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import { priceUnits, unitsOf } from '../licences/price.ts';
import { type ProjectionScope, peopleOfYears } from '../licences/project.ts';

/** A year of an offer; offers are numbered from 1, years from 0. */
export interface LicenceYear {
  number: number;
  index: number;
  offer: LicenceOffer;
  projection: Projection;
  year: ProjectionYear;
}

/** A month of an offer as the engine billed it, amounts in cents; those cumulated start again each January. */
export interface LicenceMonth extends LicenceYear {
  /** 0 is the first month of the projection. */
  m: number;
  month: ProjectionMonth;
  bill: MonthBill;
  units: number;
  /** Prepaid months left at the month's start; null for other models. */
  balance: number | null;
  gross: number;
  discount: number;
  indexation: number;
}

/** The rows of the licence sheets, from the engine's own bills. */
export function licenceRows(
  offers: readonly LicenceOffer[],
  projections: readonly Projection[],
  scope: ProjectionScope,
): { years: LicenceYear[]; months: LicenceMonth[] } {
  const years = projections.flatMap((projection, at) =>
    projection.years.map(
      (year, index): LicenceYear => ({
        ...{ number: at + 1, index, projection, year },
        offer: offers[at]!,
      }),
    ),
  );
  const months = projections.flatMap((projection, at) =>
    monthsOf(
      offers[at]!,
      scope,
      years.filter((year) => year.projection === projection),
    ),
  );
  return { years, months };
}

function monthsOf(
  offer: LicenceOffer,
  scope: ProjectionScope,
  years: readonly LicenceYear[],
): LicenceMonth[] {
  const people = peopleOfYears(scope);
  const bills = billMonths(offer, people, scope.indexRate ?? 0, (units) =>
    priceUnits(offer, units),
  );
  const first = unitsOf(offer.pricing, people[0]!);
  let gross = 0;
  let discount = 0;
  let indexation = 0;
  return bills.map((bill, m) => {
    if (m % 12 === 0) gross = discount = indexation = 0;
    gross += bill.list + bill.commitment;
    discount += bill.discount;
    indexation += bill.indexation;
    const year = years[Math.floor(m / 12)]!;
    return {
      ...year,
      ...{ m, bill, gross, discount, indexation },
      month: year.year.months[m % 12]!,
      units: unitsIn(offer, bill, m, first),
      balance: balanceOf(offer, bill),
    };
  });
}

function unitsIn(offer: LicenceOffer, bill: MonthBill, m: number, first: number): number {
  const { model } = offer.pricing;
  if (model === 'firstLogin' || model === 'prepaid') return bill.price.billed;
  const asked = unitsOf(offer.pricing, bill.people);
  return m < offer.options.commitmentYears * 12 ? Math.max(asked, first) : asked;
}

function balanceOf({ pricing }: LicenceOffer, { price }: MonthBill): number | null {
  if (pricing.model !== 'prepaid') return null;
  const { used, balance, over } = price.detail;
  return used! - over! + balance!;
}
