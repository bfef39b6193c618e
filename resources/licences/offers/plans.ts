import { cents, publicList, rate, type Seed } from './seed.ts';

const talent = (name: string, base: number, included: number): Seed => ({
  code: `talentlms-${name.toLowerCase()}`,
  vendor: 'TalentLMS',
  name,
  currency: 'USD',
  pricing: {
    model: 'planPlusExtra',
    per: 'month',
    base: cents(base),
    included,
    extra: rate(6),
  },
  source: publicList,
  asOf: '2026-01-01',
  note: {
    fr: 'Paiement annuel. Utilisateur supplémentaire : 6 $ par mois. Actif : une connexion dans le mois facturé.',
    en: 'Billed yearly. Extra user: $6 a month. Active: one login in the billing month.',
  },
});

/** Plans with a number of users in them, and a price for each one above. */
export const plans: Seed[] = [
  talent('Core', 119, 40),
  talent('Grow', 229, 70),
  talent('Pro', 449, 100),
];
