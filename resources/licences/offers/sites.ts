import { cents, publicList, publicPage, rate, type Seed } from './seed.ts';

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

/** A price for the whole site: alone, by steps of users, or with key users and usage beside it. */
export const sites: Seed[] = [
  learnWorlds('Starter', 29),
  learnWorlds('Pro Trainer', 99),
  learnWorlds('Learning Center', 299),
  {
    code: 'learnworlds-starter-paid',
    vendor: 'LearnWorlds',
    name: 'Starter + 5 $',
    currency: 'USD',
    // 29 $ a month told by the year, because enrolments are counted by the year.
    pricing: {
      ...{ model: 'fixedPlusUsage', per: 'year', fixed: cents(12 * 29) },
      ...{ keyUsers: 0, keyUserRate: 0, unit: 'enrolment', rate: rate(5) },
    },
    source: publicPage('learnworlds.com/pricing'),
    asOf: '2026-09-20',
    note: {
      fr: '29 $ par mois, et 5 $ par inscription que vous vendez ; les inscriptions gratuites ne coûtent que le forfait (offre Starter). Un administrateur compris, 1 000 apprenants actifs par mois au plus.',
      en: '$29 a month, and $5 per enrolment you sell; free enrolments cost the plan alone (Starter offer). One administrator included, at most 1,000 active learners a month.',
    },
  },
  moodleCloud('Starter', 150),
  moodleCloud('Small', 500),
  {
    code: 'moodlecloud-plans',
    vendor: 'MoodleCloud',
    name: 'Starter – Standard',
    currency: 'USD',
    pricing: {
      model: 'steps',
      per: 'year',
      steps: [
        { upTo: 50, price: cents(160) },
        { upTo: 100, price: cents(270) },
        { upTo: 200, price: cents(490) },
        { upTo: 500, price: cents(1180) },
        { upTo: 750, price: cents(2080) },
      ],
    },
    source: publicPage('moodlecloud.com/standard-plans'),
    asOf: '2026-07-19',
    note: {
      fr: 'Forfaits à l’année selon le nombre de comptes ; les comptes suspendus ne comptent pas. Changer de forfait en cours d’année coûte la différence au prorata. Prix en dollars américains relevés par un tiers, hors taxes ; facturés en dollars australiens : à revérifier.',
      en: 'Yearly plans by the number of accounts; suspended ones do not count. A larger plan during the year costs the difference in proportion. US dollar prices read by a third party, before tax; billed in Australian dollars: to recheck.',
    },
  },
  {
    code: 'eis-enterprise-lms',
    vendor: 'EIS',
    name: 'Enterprise LMS',
    currency: 'CAD',
    pricing: {
      ...{ model: 'fixedPlusUsage', per: 'month', fixed: 0 },
      ...{ keyUsers: 10, keyUserRate: rate(50), unit: 'active', rate: 0 },
    },
    setupFee: cents(1000),
    source: publicPage('eis.ca/pricing'),
    asOf: '2025-02-24',
    note: {
      fr: '50 $ CA par mois et par utilisateur clé (administrateur, responsable, formateur) : réglez leur nombre. Les apprenants ne comptent pas. Mise en service de 1 000 à 5 000 $. Au plafond d’utilisateurs clés s’ajoute un prix par consultation de page (0,01 à 0,20 $), non compté ici. La page se contredit sur ce plafond (500 ou 5 000 $) : à revérifier.',
      en: 'CA$50 a month per key user (administrator, manager, instructor): set how many. Learners do not count. Setup from $1,000 to $5,000. Once the key users’ maximum is reached each page viewed adds $0.01 to $0.20, not counted here. The page contradicts itself on that maximum ($500 or $5,000): to recheck.',
    },
  },
];
