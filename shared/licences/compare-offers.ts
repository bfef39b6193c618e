import { type CurveHypotheses, crossingsOf, firstYearCost } from './crossings.ts';
import { listStopsAt } from './list-stops.ts';
import type { LicenceOffer } from './offer.ts';
import { isUnpriced } from './project.ts';

/** What a first year supposes at a place of a scale: of headcounts, of shares of active people. */
export interface Supposed {
  headcount: number;
  supposed: CurveHypotheses;
}

/**
 * First-year cost in cents of offers at every place of a scale, from 0 to `last`, and the places where the cheaper of two
 * changes. Offers of two currencies are never compared, nor one without a price, nor one where its published list stops.
 */
export function compareOffers(
  offers: readonly LicenceOffer[],
  last: number,
  at: (place: number) => Supposed,
) {
  const places = Array.from({ length: last + 1 }, (_, place) => at(place));
  const tables = offers.map((offer) => {
    const totals = places.map((one) => firstYearCost(offer, one.headcount, one.supposed));
    const stops = places.map((one) => listStopsAt(offer, one.headcount, one.supposed));
    return {
      code: offer.code,
      currency: offer.currency,
      comparable: !isUnpriced(offer),
      totals,
      costs: totals.map((cost, place) => (stops[place] ? Number.NaN : cost)),
    };
  });
  const crossings = tables.flatMap((a, index) =>
    tables
      .slice(index + 1)
      .filter((b) => a.comparable && b.comparable && a.currency === b.currency)
      .flatMap((b) => crossingsOf(a, b)),
  );
  return {
    tables: tables.map(({ code, currency, totals }) => ({ code, currency, totals })),
    crossings,
  };
}
