import { cheaperPlan } from './cheaper-plan.ts';
import type { Projection } from './licences.contract.ts';
import type { LicenceOffer } from './offer.ts';
import { offersOf } from './offers-of.ts';
import { type ProjectionScope, projectOffer } from './project.ts';

/** Projects the chosen offers, each beside the cheapest other plan of its vendor among all `offers`. */
export function projectAll(
  offers: readonly LicenceOffer[],
  input: ProjectionScope & { offers: readonly string[] },
): Projection[] {
  return offersOf(offers, input.offers).map((offer) => {
    const projected = projectOffer(offer, input);
    const siblings = offers
      .filter((other) => other.vendor === offer.vendor && other.code !== offer.code)
      .map((other) => projectOffer(other, input));
    return { ...projected, cheaperPlan: cheaperPlan(projected, siblings) };
  });
}
