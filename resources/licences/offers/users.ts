import { publicList, rate, type Seed } from './seed.ts';

const iSpring = (name: string, price: number): Seed => ({
  code: `ispring-${name.toLowerCase()}`,
  vendor: 'iSpring',
  name,
  currency: 'USD',
  pricing: { model: 'monthlyActive', rate: rate(price) },
  source: publicList,
  asOf: '2026-01-01',
  note: {
    fr: 'Tarif à revérifier. Actif : une connexion dans le mois ; plafond strict ; les administrateurs comptent.',
    en: 'Price to recheck. Active: one login in the month; hard cap; administrators count.',
  },
});

/** So much a registered user, or a user active in the month. */
export const users: Seed[] = [
  {
    code: '360learning-team',
    vendor: '360Learning',
    name: 'Team',
    currency: 'USD',
    pricing: { model: 'registered', per: 'month', rate: rate(8), maximum: 100 },
    source: publicList,
    asOf: '2026-09-20',
    note: {
      fr: 'Jusqu’à 100 utilisateurs inscrits ; au-delà, sur devis.',
      en: 'Up to 100 registered users; on quote above.',
    },
  },
  {
    code: 'edyoucated',
    vendor: 'edyoucated',
    name: 'edyoucated',
    currency: 'EUR',
    pricing: { model: 'monthlyActive', rate: rate(7.6) },
    source: publicList,
    asOf: '2026-10-07',
    note: {
      fr: 'À partir de 7,60 € par utilisateur actif et par mois, engagement de 12 mois.',
      en: 'From €7.60 per active user a month, 12-month minimum.',
    },
  },
  iSpring('Start', 2.29),
  iSpring('Business', 3.14),
];
