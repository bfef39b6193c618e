import { compareOffers } from './compare-offers.ts';
import type { CurveHypotheses } from './crossings.ts';
import type { LicenceOffer } from './offer.ts';

/** First-year cost of offers for a headcount, at every whole share of active people from 0 to 100 %. */
export function activityCurves(
  offers: readonly LicenceOffer[],
  headcount: number,
  supposed: Omit<CurveHypotheses, 'active'> = {},
) {
  const { tables, crossings } = compareOffers(offers, 100, (active) => ({
    headcount,
    supposed: { ...supposed, active },
  }));
  return {
    curves: tables.map(({ code, currency, totals }) => ({
      code,
      currency,
      points: totals.map((total, active) => ({ active, total })),
    })),
    crossings: crossings
      .map(({ headcount: active, ...pair }) => ({ ...pair, active }))
      .sort((a, b) => a.active - b.active),
  };
}
