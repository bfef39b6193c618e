import { compareOffers } from './compare-offers.ts';
import type { Crossing, CurveHypotheses } from './crossings.ts';
import type { CostCurve } from './licences.contract.ts';
import type { LicenceOffer } from './offer.ts';

const samples = 200;

/**
 * First-year cost curves of offers from 0 to `upTo` people, sampled for the picture (crossing points included),
 * and their exact crossings (see `compareOffers`).
 */
export function costCurves(
  offers: readonly LicenceOffer[],
  upTo: number,
  supposed: CurveHypotheses,
): { curves: CostCurve[]; crossings: Crossing[] } {
  const { tables, crossings } = compareOffers(offers, upTo, (headcount) => ({
    headcount,
    supposed,
  }));
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
      points: headcounts.map((headcount) => ({ headcount, total: totals[headcount] ?? null })),
    })),
    crossings: crossings.sort((a, b) => a.headcount - b.headcount),
  };
}
