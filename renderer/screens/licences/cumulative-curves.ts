import { crossingsOf } from '#shared/licences/crossings.ts';
import type { Projection } from '#shared/licences/licences.contract.ts';
import { listStops } from '#shared/licences/list-stops.ts';
import type { Curve } from './OffersPicture.tsx';

/** What offers cost from the first year to each one (null from the year the list stops), and the year where the cheaper of two changes. */
export function cumulativeCurves(projections: readonly Projection[]): {
  curves: Curve[];
  crossings: { a: string; b: string; at: number }[];
} {
  const priced = projections.filter((one) => !one.unpriced && !listStops(one));
  const crossings = priced.flatMap((one, index) =>
    priced
      .slice(index + 1)
      .filter((other) => other.currency === one.currency)
      .flatMap((other) => crossingsOf(totalsOf(one), totalsOf(other)))
      .map(({ a, b, headcount: index }) => ({ a, b, at: one.years[index]!.year })),
  );
  return {
    curves: projections.map(({ code, currency, years, unpriced }) => ({
      code,
      currency,
      points: years.map(({ year, cumulative }, index) => ({
        at: year,
        total: unpriced || listStops({ years: years.slice(0, index + 1) }) ? null : cumulative,
      })),
    })),
    crossings: crossings.sort((a, b) => a.at - b.at),
  };
}

/** What an offer has cost by each year, as the curves by headcount are compared. */
const totalsOf = ({ code, years }: Projection) => ({
  code,
  totals: years.map(({ cumulative }) => cumulative),
});
