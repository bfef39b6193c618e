import type { Projection } from '#shared/licences/licences.contract.ts';
import { listStops } from '#shared/licences/list-stops.ts';

export interface Ranked {
  projection: Projection;
  /** Cents of the group's currency. */
  total: number;
}

/**
 * Priced offers from the cheapest: one group in the workspace's currency for those whose rate is known, one for each
 * other currency. Says which rates were used and which are missing. An offer whose published list stops below the
 * headcount is not ranked: what it would cost is not known.
 */
export function rankOffers(projections: readonly Projection[], currency: string) {
  const asked = projections.filter((projection) => !projection.unpriced);
  const stopped = asked.filter(listStops);
  const priced = asked.filter((projection) => !listStops(projection));
  const totals = priced.map((projection) => ({
    projection,
    currency: projection.converted?.currency ?? projection.currency,
    total: projection.converted?.total ?? projection.total,
  }));
  const groups = [...Map.groupBy(totals, (one) => one.currency)].map(([own, members]) => ({
    currency: own,
    ranked: members
      .map(({ projection, total }): Ranked => ({ projection, total }))
      .sort((a, b) => a.total - b.total || (a.projection.code < b.projection.code ? -1 : 1)),
  }));
  const foreign = priced.filter((projection) => projection.currency !== currency);
  const rates = new Map(
    foreign.flatMap(({ currency: own, converted }) =>
      converted
        ? [[own, { currency: own, rate: converted.rate, date: converted.date }] as const]
        : [],
    ),
  );
  return {
    groups: groups.sort(
      (a, b) => Number(b.currency === currency) - Number(a.currency === currency),
    ),
    /** Offers whose published price list does not go that far. */
    stopped,
    rates: [...rates.values()],
    unknown: [...new Set(foreign.map((one) => one.currency))].filter((own) => !rates.has(own)),
  };
}
