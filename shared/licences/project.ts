import { billMonths } from './bill-months.ts';
import { cheaperAt } from './cheaper-at.ts';
import { type Hypotheses, peopleOfMonth } from './headcount.ts';
import type { Projection } from './licences.contract.ts';
import type { LicenceOffer } from './offer.ts';
import { type People, priceUnits, unitsOf } from './price.ts';
import { summariseYear } from './summarise-year.ts';
import { yearlyFees } from './yearly-fees.ts';

/** What a projection covers, and what it supposes beside the number of people. */
export interface ProjectionScope extends Hypotheses {
  years: number;
  firstYear: number;
  /** Yearly revision index expected, percent. */
  indexRate?: number | undefined;
  /** True when one leaves the vendor at the end of the projection. */
  leaves?: boolean | undefined;
  /** Learning hours of an active person in a month, for the cost of one; 0 when unknown. */
  hours?: number | undefined;
}

/** Projects an offer over whole years, month by month (`billMonths` has the rules of rounding). */
export function projectOffer(offer: LicenceOffer, scope: ProjectionScope): Projection {
  const people = peopleOfYears(scope);
  const bills = billMonths(offer, people, scope.indexRate ?? 0, (units) =>
    priceUnits(offer, units),
  );
  let cumulative = 0;
  const years = Array.from({ length: scope.years }, (_, index) => {
    const fees = yearlyFees(offer, index, scope.years, scope.leaves ?? false);
    const year = summariseYear(
      scope.firstYear + index,
      bills.slice(index * 12, index * 12 + 12),
      fees,
      { vat: offer.options.vat, hours: scope.hours ?? 0 },
    );
    cumulative += year.total;
    return { ...year, cumulative };
  });
  return {
    code: offer.code,
    vendor: offer.vendor,
    name: offer.name,
    currency: offer.currency,
    model: offer.pricing.model,
    estimate: offer.estimate,
    years,
    total: cumulative,
    cheaperAt: cheaperAt(offer, unitsOf(offer.pricing, people[0]!)),
    unpriced: isUnpriced(offer),
  };
}

/** People of every month of a projection. */
export function peopleOfYears(scope: Hypotheses & { years: number }): People[] {
  return Array.from({ length: scope.years * 12 }, (_, m) => peopleOfMonth(scope, m));
}

/** True for a price list without a price: the vendor only quotes. */
export function isUnpriced(offer: LicenceOffer): boolean {
  return priceUnits(offer, Math.max(offer.minimumUnits, 1_000_000)).exact === 0;
}
