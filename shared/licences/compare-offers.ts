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
 * First-year cost in cents of offers at every place of a scale, from 0 to `last` (null where the published list gives no price),
 * and the places where the cheaper of two changes. Offers of two currencies are never compared, nor one where it has no price.
 */
export function compareOffers(
  offers: readonly LicenceOffer[],
  last: number,
  at: (place: number) => Supposed,
) {
  const places = Array.from({ length: last + 1 }, (_, place) => at(place));
  const tables = offers.map((offer) => {
    const unpriced = isUnpriced(offer);
    const totals = places.map(({ headcount, supposed }) =>
      unpriced || listStopsAt(offer, headcount, supposed)
        ? null
        : firstYearCost(offer, headcount, supposed),
    );
    return { code: offer.code, currency: offer.currency, totals };
  });
  const crossings = tables.flatMap((a, index) =>
    tables
      .slice(index + 1)
      .filter((b) => a.currency === b.currency)
      .flatMap((b) => crossingsOf(a, b)),
  );
  return { tables, crossings };
}
