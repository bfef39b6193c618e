import type { Language } from '#shared/kernel/language.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';

export type Both = Record<Language, string>;

/** A price list as the product gives it: everything an offer has, its note in both languages. */
export interface Seed extends Omit<Partial<LicenceOffer>, 'note' | 'options'> {
  code: string;
  vendor: string;
  name: string;
  currency: string;
  pricing: LicenceOffer['pricing'];
  options?: Partial<LicenceOffer['options']>;
  source: string;
  asOf: string;
  note: Both;
}

/** Rate in ten-thousandths of the main unit. */
export const rate = (price: number) => Math.round(price * 10_000);
/** Amount in cents. */
export const cents = (price: number) => Math.round(price * 100);

export const publicList = 'Tarif public de l’éditeur / vendor’s public price list';
/** A published list by the vendor's page it stands on. */
export const publicPage = (page: string) => `${page}, tarif public / public price list`;
