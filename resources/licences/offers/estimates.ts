import { rate, type Seed } from './seed.ts';

const market = 'Estimation de marché / market estimate';

/** Vendors that publish no price: a market estimate, or nothing but how they count. */
export const estimates: Seed[] = [
  {
    code: 'litmos',
    vendor: 'Litmos',
    name: 'Litmos',
    currency: 'USD',
    pricing: { model: 'monthlyActive', rate: rate(5) },
    source: market,
    asOf: '2026-01-01',
    estimate: true,
    note: {
      fr: 'Entre 4 et 6 $ par utilisateur actif et par mois : le milieu est retenu. Actif : une connexion dans le mois.',
      en: 'Between $4 and $6 per active user a month: the middle is used. Active: one login in the month.',
    },
  },
  {
    code: 'canvas',
    vendor: 'Instructure',
    name: 'Canvas',
    currency: 'USD',
    pricing: { model: 'registered', per: 'year', rate: rate(7.5), maximum: null },
    source: market,
    asOf: '2026-01-01',
    estimate: true,
    note: {
      fr: 'Entre 3 et 12 $ par équivalent temps plein et par an : le milieu est retenu.',
      en: 'Between $3 and $12 per full-time equivalent a year: the middle is used.',
    },
  },
  {
    code: 'docebo',
    vendor: 'Docebo',
    name: 'Docebo',
    currency: 'USD',
    pricing: { model: 'monthlyActive', rate: 0 },
    minimumUnits: 250,
    source: 'Sur devis / on quote',
    asOf: '2026-01-01',
    estimate: true,
    note: {
      fr: 'Sur devis, minimum 250 utilisateurs : saisissez le prix reçu. Actif : une ressource ouverte sur 30 jours.',
      en: 'On quote, minimum 250 users: enter the price received. Active: a material opened in 30 days.',
    },
  },
];
