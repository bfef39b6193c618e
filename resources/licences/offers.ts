import { frenchSpaces } from '#shared/kernel/french-spaces.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type LicenceOffer, offerSchema } from '#shared/licences/offer.ts';
import { plainOptions } from '#shared/licences/offer-options.ts';
import { estimates } from './offers/estimates.ts';
import { plans } from './offers/plans.ts';
import { quantities } from './offers/quantities.ts';
import { seats } from './offers/seats.ts';
import { sites } from './offers/sites.ts';
import { users } from './offers/users.ts';

/** Price lists a new workspace starts with: editable, each with its source, its date and whether it is an estimate. */
export function seededOffers(language: Language): LicenceOffer[] {
  return [plans, users, sites, seats, quantities, estimates].flat().map((seed) =>
    offerSchema.parse({
      ...seed,
      options: { ...plainOptions, ...seed.options },
      note: language === 'fr' ? frenchNote(seed.note.fr) : seed.note.en,
    }),
  );
}

/** A note whose lines never end between a number and its thousands or its dollars. */
function frenchNote(note: string): string {
  return frenchSpaces(note).replace(/(\d) (?=\d{3}|\$)/g, '$1\u00a0');
}
