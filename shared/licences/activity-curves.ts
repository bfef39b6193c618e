import { type CurveHypotheses, crossingsOf, firstYearCost } from './crossings.ts';
import { listStopsAt } from './list-stops.ts';
import type { LicenceOffer } from './offer.ts';
import { isUnpriced } from './project.ts';

/** First-year cost of offers for a headcount, at every whole share of active people from 0 to 100 %. */
export function activityCurves(
  offers: readonly LicenceOffer[],
  headcount: number,
  supposed: Omit<CurveHypotheses, 'active'> = {},
) {
  const shares = Array.from({ length: 101 }, (_, active) => active);
  const tables = offers.map((offer) => {
    const totals = shares.map((active) => firstYearCost(offer, headcount, { ...supposed, active }));
    const stops = (active: number) => listStopsAt(offer, headcount, { ...supposed, active });
    return {
      code: offer.code,
      currency: offer.currency,
      comparable: !isUnpriced(offer),
      totals,
      costs: totals.map((cost, active) => (stops(active) ? Number.NaN : cost)),
    };
  });
  const crossings = tables.flatMap((a, index) =>
    tables
      .slice(index + 1)
      .filter((b) => a.comparable && b.comparable && a.currency === b.currency)
      .flatMap((b) => crossingsOf(a, b))
      .map(({ headcount: active, ...pair }) => ({ ...pair, active })),
  );
  return {
    curves: tables.map(({ code, currency, totals }) => ({
      code,
      currency,
      points: totals.map((total, active) => ({ active, total })),
    })),
    crossings: crossings.sort((a, b) => a.active - b.active),
  };
}
