import { seededRandom } from '../kernel/random.ts';
import { eachBill } from './bill-months.ts';
import type { PeriodPrice } from './models/unit-price.ts';
import type { LicenceOffer } from './offer.ts';
import { priceUnits } from './price.ts';
import { type ProjectionScope, peopleOfYears } from './project.ts';
import { yearlyFees } from './yearly-fees.ts';

/** A hypothesis given as a range: least, most likely, most. */
export interface Range {
  low: number;
  likely: number;
  high: number;
}

/** Totals that 10 %, 50 % and 90 % of the draws do not pass, cents. */
export interface Spread {
  code: string;
  p10: number;
  p50: number;
  p90: number;
}

export interface Uncertainty {
  growth: Range;
  active: Range;
  draws: number;
  seed: number;
}

/**
 * Totals of each offer when growth and activity are only known as ranges: each draw takes both from a triangular
 * distribution and prices every offer on it with the same rules as a projection. The same seed gives the same answer.
 */
export function simulate(
  offers: readonly LicenceOffer[],
  scope: ProjectionScope,
  { growth, active, draws, seed }: Uncertainty,
): Spread[] {
  const random = seededRandom(seed);
  const priced = offers.map((offer) => ({
    offer,
    priceOf: remembered(offer),
    fees: feesOf(offer, scope),
    totals: new Float64Array(draws),
  }));
  for (let draw = 0; draw < draws; draw += 1) {
    const people = peopleOfYears({
      ...scope,
      growth: triangular(growth, random()),
      active: triangular(active, random()),
    });
    for (const one of priced) {
      let total = one.fees;
      eachBill(
        one.offer,
        people,
        scope.indexRate ?? 0,
        one.priceOf,
        (_, __, list, more, off, up) => {
          total += list + more + off + up;
        },
      );
      one.totals[draw] = total;
    }
  }
  return priced.map(({ offer, totals }) => {
    totals.sort();
    return {
      code: offer.code,
      p10: quantile(totals, 0.1),
      p50: quantile(totals, 0.5),
      p90: quantile(totals, 0.9),
    };
  });
}

/** The value of a triangular distribution that a share `u` (0 to 1) of its draws stays under. */
export function triangular({ low, likely, high }: Range, u: number): number {
  if (high <= low) return low;
  const turn = (likely - low) / (high - low);
  return u < turn
    ? low + Math.sqrt(u * (high - low) * (likely - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - likely));
}

/** The smallest of the sorted values that at least a share `p` of them do not pass. */
function quantile(sorted: Float64Array, p: number): number {
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

/** Draws ask for the same numbers of units again and again. */
function remembered(offer: LicenceOffer): (units: number) => PeriodPrice {
  const known: PeriodPrice[] = [];
  return (units) => (known[units] ??= priceUnits(offer, units));
}

function feesOf(offer: LicenceOffer, scope: ProjectionScope): number {
  let sum = 0;
  for (let index = 0; index < scope.years; index += 1) {
    const fees = yearlyFees(offer, index, scope.years, scope.leaves ?? false);
    sum += fees.setup + fees.implementation + fees.addOns + fees.exit;
  }
  return sum;
}
