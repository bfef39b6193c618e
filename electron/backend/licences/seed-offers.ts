import type { Language } from '#shared/kernel/language.ts';
import { seededOffers } from '../../../resources/licences/offers.ts';
import type { Writer } from '../../database/access.ts';
import { writeOffers } from './licences.store.ts';

/** Gives a new workspace the product's price lists, notes in its language; what is there under the same code is replaced. */
export async function seedOffers(tx: Writer, language: Language = 'fr'): Promise<void> {
  await writeOffers(tx, seededOffers(language));
}
