import { cheaperAt } from './cheaper-at.ts';
import { type Hypotheses, peopleOfMonth } from './headcount.ts';
import type { Projection, ProjectionYear } from './licences.contract.ts';
import type { PeriodPrice } from './models/unit-price.ts';
import type { LicenceOffer } from './offer.ts';
import { periodOf, priceUnits, toCents, unitsOf } from './price.ts';
import { summariseYear } from './summarise-year.ts';

/** One priced month, before it is summed up: what was billed and what one may use for it. */
export interface PricedMonth {
  registered: number;
  active: number;
  price: PeriodPrice;
  /** Cents. */
  amount: number;
}

/**
 * Projects an offer over whole years, month by month. Monthly prices are rounded to the cent at each invoice.
 * A yearly price counts a twelfth a month at that month's headcount, cumulated before rounding,
 * so that a constant headcount gives the yearly price exactly. Yearly active users are charged the month
 * they are first counted: the year pays its highest month once.
 */
export function projectOffer(
  offer: LicenceOffer,
  hypotheses: Hypotheses & { years: number; firstYear: number },
): Projection {
  const years = Array.from({ length: hypotheses.years }, (_, index): ProjectionYear => {
    const months = priceYear(offer, hypotheses, index);
    return summariseYear(hypotheses.firstYear + index, months, index === 0 ? offer.setupFee : 0);
  });
  const first = peopleOfMonth(hypotheses, 0);
  return {
    code: offer.code,
    vendor: offer.vendor,
    name: offer.name,
    currency: offer.currency,
    model: offer.pricing.model,
    estimate: offer.estimate,
    years,
    total: years.reduce((sum, year) => sum + year.total, 0),
    cheaperAt: cheaperAt(offer, unitsOf(offer.pricing, first)),
    unpriced: isUnpriced(offer),
  };
}

/** True for a price list without a price: the vendor only quotes. */
export function isUnpriced(offer: LicenceOffer): boolean {
  return priceUnits(offer, Math.max(offer.minimumUnits, 1_000_000)).exact === 0;
}

function priceYear(offer: LicenceOffer, hypotheses: Hypotheses, year: number): PricedMonth[] {
  const period = periodOf(offer.pricing);
  let exact = 0;
  let charged = 0;
  let reached = 0;
  return Array.from({ length: 12 }, (_, month) => {
    const people = peopleOfMonth(hypotheses, year * 12 + month);
    if (period === 'month') {
      const price = priceUnits(offer, unitsOf(offer.pricing, people));
      return { ...people, price, amount: toCents(price.exact) };
    }
    reached = Math.max(reached, unitsOf(offer.pricing, people));
    const wholeYear = offer.pricing.model === 'yearlyActive';
    const price = priceUnits(offer, wholeYear ? reached : unitsOf(offer.pricing, people));
    exact = wholeYear ? price.exact : exact + price.exact / 12;
    const due = toCents(month === 11 ? snap(exact) : exact);
    const amount = due - charged;
    charged = due;
    return { ...people, price, amount };
  });
}

/** Removes what adding twelve twelfths loses in binary. */
function snap(exact: number): number {
  return Number(exact.toPrecision(13));
}
