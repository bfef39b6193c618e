import { peopleOfMonth } from './headcount.ts';
import type { LicenceOffer } from './offer.ts';
import { unitsOf, yearlyCost } from './price.ts';

/** From `headcount` people on, `b` costs less in its first year than `a`, which cost less before. */
export interface Crossing {
  a: string;
  b: string;
  headcount: number;
}

/** Cents of an offer's first year for a constant headcount, setup fee included. */
export function firstYearCost(offer: LicenceOffer, headcount: number, active: number): number {
  const people = peopleOfMonth({ headcount, growth: 0, active }, 0);
  return yearlyCost(offer, unitsOf(offer.pricing, people)) + offer.setupFee;
}

/** First-year cost of an offer for every headcount from 0 to `upTo`; the index is the headcount. */
export function costTable(offer: LicenceOffer, upTo: number, active: number): number[] {
  return Array.from({ length: upTo + 1 }, (_, headcount) =>
    firstYearCost(offer, headcount, active),
  );
}

/** Every headcount where the cheaper of two offers changes, found by trying each whole number. */
export function crossingsOf(
  a: { code: string; costs: readonly number[] },
  b: { code: string; costs: readonly number[] },
): Crossing[] {
  const found: Crossing[] = [];
  let before = 0;
  a.costs.forEach((cost, headcount) => {
    const now = Math.sign(cost - b.costs[headcount]!);
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
