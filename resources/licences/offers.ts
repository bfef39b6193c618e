import type { Language } from '#shared/kernel/language.ts';
import { type LicenceOffer, offerSchema } from '#shared/licences/offer.ts';

type Both = Record<Language, string>;
interface Seed extends Omit<Partial<LicenceOffer>, 'note'> {
  code: string;
  vendor: string;
  name: string;
  currency: string;
  pricing: LicenceOffer['pricing'];
  source: string;
  asOf: string;
  note: Both;
}

/** Rate in ten-thousandths of the main unit. */
const rate = (price: number) => Math.round(price * 10_000);
/** Amount in cents. */
const cents = (price: number) => Math.round(price * 100);

const publicList = 'Tarif public de l’éditeur / vendor’s public price list';
const market = 'Estimation de marché / market estimate';
const active: Both = {
  fr: 'Actif : une connexion dans le mois.',
  en: 'Active: one login in the month.',
};
const talentNote: Both = {
  fr: 'Paiement annuel. Utilisateur supplémentaire : 6 $ par mois. Actif : une connexion dans le mois facturé.',
  en: 'Billed yearly. Extra user: $6 a month. Active: one login in the billing month.',
};
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
  note: talentNote,
});
const learnWorlds = (name: string, price: number): Seed => ({
  code: `learnworlds-${name.toLowerCase().replaceAll(' ', '-')}`,
  vendor: 'LearnWorlds',
  name,
  currency: 'USD',
  pricing: { model: 'flat', per: 'month', price: cents(price) },
  source: publicList,
  asOf: '2026-09-20',
  note: {
    fr: 'Prix au mois ; 20 % de moins en payant à l’année.',
    en: 'Monthly price; 20% less when paid yearly.',
  },
});
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
const moodleCloud = (name: string, price: number): Seed => ({
  code: `moodlecloud-${name.toLowerCase()}`,
  vendor: 'MoodleCloud',
  name,
  currency: 'AUD',
  pricing: { model: 'flat', per: 'year', price: cents(price) },
  source: publicList,
  asOf: '2022-01-01',
  note: {
    fr: 'Tarif de 2022 à revérifier, avec le nombre d’utilisateurs permis. Les comptes suspendus ne comptent pas.',
    en: 'Price of 2022 to recheck, with the number of users allowed. Suspended accounts do not count.',
  },
});

const seeds: Seed[] = [
  talent('Core', 119, 40),
  talent('Grow', 229, 70),
  talent('Pro', 449, 100),
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
  learnWorlds('Starter', 29),
  learnWorlds('Pro Trainer', 99),
  learnWorlds('Learning Center', 299),
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
  moodleCloud('Starter', 150),
  moodleCloud('Standard', 500),
  {
    code: 'latitudelearning',
    vendor: 'LatitudeLearning',
    name: 'LatitudeLearning',
    currency: 'USD',
    pricing: {
      model: 'volume',
      per: 'year',
      unit: 'enrolment',
      block: 1000,
      tiers: [
        { from: 5000, rate: rate(2.5) },
        { from: 10_000, rate: rate(2.25) },
        { from: 20_000, rate: rate(1.75) },
        { from: 30_000, rate: rate(1.45) },
        { from: 50_000, rate: rate(1.15) },
        { from: 100_000, rate: rate(0.95) },
      ],
    },
    minimumUnits: 5000,
    source: publicList,
    asOf: '',
    note: {
      fr: 'Tarif ancien, à revérifier. Prix par inscription et par an, par blocs de 1 000.',
      en: 'Old price list, to recheck. Price per enrolment a year, in blocks of 1,000.',
    },
  },
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
      fr: `Entre 4 et 6 $ par utilisateur actif et par mois : le milieu est retenu. ${active.fr}`,
      en: `Between $4 and $6 per active user a month: the middle is used. ${active.en}`,
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

/** Price lists a new workspace starts with: editable, each with its source, its date and whether it is an estimate. */
export function seededOffers(language: Language): LicenceOffer[] {
  return seeds.map((seed) => offerSchema.parse({ ...seed, note: seed.note[language] }));
}
