import { type Hypotheses, peopleOfMonth } from './headcount.ts';
import type { Projection } from './licences.contract.ts';
import type { LicenceOffer } from './offer.ts';
import { priceUnits, unitsOf } from './price.ts';

/** True when the published price list stops before the people of some year: what the offer would cost is unknown. */
export function listStops({ years }: Pick<Projection, 'years'>): boolean {
  return years.some(({ overLimit }) => overLimit);
}

/** The same for a constant headcount: a list that says nothing of it is not the cheaper one there. */
export function listStopsAt(
  offer: LicenceOffer,
  headcount: number,
  supposed: Pick<Hypotheses, 'active' | 'equipped' | 'reach' | 'enrolments'>,
): boolean {
  const people = peopleOfMonth({ ...supposed, headcount, growth: 0 }, 11);
  return priceUnits(offer, unitsOf(offer.pricing, people)).overLimit;
}
