import { roundCents } from '../kernel/money.ts';
import { type Hypotheses, peopleOfMonth } from './headcount.ts';
import type { LicenceOffer } from './offer.ts';
import { unitsOf, yearlyCost } from './price.ts';
import { yearlyFees } from './yearly-fees.ts';

/** From `headcount` people on, `b` costs less in its first year than `a`, which cost less before. */
export interface Crossing {
  a: string;
  b: string;
  headcount: number;
}

/** What a curve supposes beside the headcount. */
export type CurveHypotheses = Pick<Hypotheses, 'active' | 'equipped' | 'reach' | 'enrolments'>;

/**
 * Cents of an offer's first year for a constant headcount: its price list, the discount of a year paid at once, fees.
 * People reached in the year are those of its last month.
 */
export function firstYearCost(
  offer: LicenceOffer,
  headcount: number,
  supposed: CurveHypotheses,
): number {
  const people = peopleOfMonth({ ...supposed, headcount, growth: 0 }, 11);
  const { setup, implementation, addOns } = yearlyFees(offer, 0, 1, false);
  const usage = yearlyCost(offer, unitsOf(offer.pricing, people));
  const discount = roundCents((usage * offer.options.yearlyDiscount) / 100);
  return usage - discount + setup + implementation + addOns;
}

/** Every headcount where the cheaper of two offers changes, found by trying each whole number; none beside a null (no price). */
export function crossingsOf(
  a: { code: string; totals: readonly (number | null)[] },
  b: { code: string; totals: readonly (number | null)[] },
): Crossing[] {
  const found: Crossing[] = [];
  let before = 0;
  a.totals.forEach((total, headcount) => {
    const other = b.totals[headcount] ?? null;
    if (total === null || other === null) {
      before = 0;
      return;
    }
    const now = Math.sign(total - other);
    if (now === 0) return;
    if (before !== 0 && now !== before) {
      found.push(
        now > 0 ? { a: a.code, b: b.code, headcount } : { a: b.code, b: a.code, headcount },
      );
    }
    before = now;
  });
  return found;
}
