import { type Crossing, type CurveHypotheses, costTable, crossingsOf } from './crossings.ts';
import type { CostCurve } from './licences.contract.ts';
import { listStopsAt } from './list-stops.ts';
import type { LicenceOffer } from './offer.ts';
import { isUnpriced } from './project.ts';

const samples = 200;

/**
 * First-year cost curves of offers from 0 to `upTo` people, sampled for the picture (crossing points included),
 * and their exact crossings. Offers of two currencies are never compared, nor one without a price, nor one
 * where its published list stops.
 */
export function costCurves(
  offers: readonly LicenceOffer[],
  upTo: number,
  supposed: CurveHypotheses,
): { curves: CostCurve[]; crossings: Crossing[] } {
  const tables = offers.map((offer) => {
    const totals = costTable(offer, upTo, supposed);
    return {
      code: offer.code,
      currency: offer.currency,
      comparable: !isUnpriced(offer),
      totals,
      costs: totals.map((cost, n) => (listStopsAt(offer, n, supposed) ? Number.NaN : cost)),
    };
  });
  const crossings = tables.flatMap((a, index) =>
    tables
      .slice(index + 1)
      .filter((b) => a.comparable && b.comparable && a.currency === b.currency)
      .flatMap((b) => crossingsOf(a, b)),
  );
  const step = Math.ceil(upTo / samples);
  const shown = new Set<number>([upTo]);
  for (let headcount = 0; headcount <= upTo; headcount += step) shown.add(headcount);
  // A sawtooth price list crosses hundreds of times: the first ones are enough for the picture's corners.
  for (const crossing of crossings.slice(0, samples)) shown.add(crossing.headcount);
  const headcounts = [...shown].sort((a, b) => a - b);
  return {
    curves: tables.map(({ code, currency, totals }) => ({
      code,
      currency,
      points: headcounts.map((headcount) => ({ headcount, total: totals[headcount]! })),
    })),
    crossings: crossings.sort((a, b) => a.headcount - b.headcount),
  };
}
