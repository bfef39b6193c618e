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
      .flatMap((other) => crossingsOf(one, other)),
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

function crossingsOf(one: Projection, other: Projection) {
  const found: { a: string; b: string; at: number }[] = [];
  let before = 0;
  one.years.forEach(({ year, cumulative }, index) => {
    const now = Math.sign(cumulative - (other.years[index]?.cumulative ?? 0));
    if (now === 0) return;
    const [a, b] = now > 0 ? [one.code, other.code] : [other.code, one.code];
    if (before !== 0 && now !== before) found.push({ a, b, at: year });
    before = now;
  });
  return found;
}
