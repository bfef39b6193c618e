import { publicList, publicPage, rate, type Seed } from './seed.ts';

/** Prices by quantity: enrolments alone, the whole at its tier's price, each slice at its own. */
export const quantities: Seed[] = [
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
    code: 'testinvite',
    vendor: 'TestInvite',
    name: 'Pay as you go',
    currency: 'USD',
    pricing: { model: 'enrolment', rate: rate(0.9) },
    minimumUnits: 500,
    source: publicPage('testinvite.com, testing credits'),
    asOf: '',
    note: {
      fr: 'Plateforme d’évaluation. Date inconnue, à revérifier. Un crédit à 0,90 $ par épreuve commencée, 500 au moins (450 $), valables tant que dure l’abonnement. Surveillance par caméra ou par écran : de 2 à 8 crédits de plus par épreuve. Crédits moins chers avec les forfaits Advanced (0,45 $) et Pro (0,30 $).',
      en: 'Assessment platform. Date unknown, to recheck. One $0.90 credit per test started, at least 500 ($450), valid while the subscription lasts. Webcam or screen supervision: 2 to 8 more credits a test. Cheaper credits with the Advanced ($0.45) and Pro ($0.30) plans.',
    },
  },
  {
    code: '599cd-excel',
    vendor: '599CD',
    name: 'Excel 1–3',
    product: 'content',
    currency: 'USD',
    pricing: {
      model: 'graduated',
      per: 'year',
      unit: 'enrolment',
      // 25.97 $ less 50, 55, 60, 65, 70 and 75 %, each rounded to the cent as the vendor's example does.
      tiers: [
        { from: 0, rate: rate(25.97) },
        { from: 1, rate: rate(12.99) },
        { from: 5, rate: rate(11.69) },
        { from: 10, rate: rate(10.39) },
        { from: 20, rate: rate(9.09) },
        { from: 50, rate: rate(7.79) },
        { from: 100, rate: rate(6.49) },
      ],
    },
    source: publicPage('599cd.com/volume'),
    asOf: '',
    note: {
      fr: 'Trois cours d’Excel. Date inconnue, à revérifier. La 1re personne paie 25,97 $, les 4 suivantes 50 % de moins, puis 55 % (dès la 6e), 60 % (11e), 65 % (21e), 70 % (51e) et 75 % (101e). Achat une fois par personne : comptez les seules personnes nouvelles. Les achats suivants reprennent à la tranche atteinte ; ici chaque année repart de la première.',
      en: 'Three Excel courses. Date unknown, to recheck. The 1st person pays $25.97, the next 4 50% less, then 55% (from the 6th), 60% (11th), 65% (21st), 70% (51st) and 75% (101st). Bought once per person: count new people only. Later purchases go on from the slice reached; here each year starts again from the first.',
    },
  },
];
