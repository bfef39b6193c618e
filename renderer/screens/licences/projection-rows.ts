import type { Projection, ProjectionYear } from '#shared/licences/licences.contract.ts';
import { offerName } from '#shared/licences/offer-name.ts';

/** One line of the comparison: an offer and a year, or the offer's sum over the years (`year` null). */
export interface ProjectionRow {
  id: string;
  projection: Projection;
  offer: string;
  currency: string;
  year: number | null;
  units: number | null;
  usage: number;
  fees: number;
  total: number;
  /** Total of this year and those before. */
  cumulative: number;
  /** Total in the workspace's currency; null while the exchange rate is unknown. */
  converted: number | null;
  perRegistered: number | null;
  perActive: number | null;
  unused: number | null;
}

/** Lines of every offer's years, each offer closed by its sum. */
export function projectionRows(projections: readonly Projection[]): ProjectionRow[] {
  return projections.flatMap((projection) => [
    ...projection.years.map((year, at) => yearRow(projection, year, at)),
    ...(projection.years.length > 1 ? [sumRow(projection)] : []),
  ]);
}

function yearRow(projection: Projection, year: ProjectionYear, at: number): ProjectionRow {
  return {
    ...named(projection, year.year),
    units: year.units,
    usage: year.usage,
    fees: year.fees,
    total: year.total,
    cumulative: year.cumulative,
    converted: projection.converted?.years[at] ?? null,
    perRegistered: year.perRegistered,
    perActive: year.perActive,
    unused: year.unused,
  };
}

function sumRow(projection: Projection): ProjectionRow {
  const sum = (field: 'usage' | 'fees') =>
    projection.years.reduce((total, year) => total + year[field], 0);
  return {
    ...named(projection, null),
    units: null,
    usage: sum('usage'),
    fees: sum('fees'),
    total: projection.total,
    cumulative: projection.total,
    converted: projection.converted?.total ?? null,
    perRegistered: null,
    perActive: null,
    unused: null,
  };
}

function named(projection: Projection, year: number | null) {
  return {
    id: `${projection.code} ${year ?? 'sum'}`,
    projection,
    offer: offerName(projection),
    currency: projection.currency,
    year,
  };
}
