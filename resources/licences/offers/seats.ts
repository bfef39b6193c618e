import { cents, publicPage, rate, type Seed } from './seed.ts';

const moore = (from: number, price: number): Seed => ({
  code: `moore-ems-${from}`,
  vendor: 'Moore EMS Consulting',
  name: `${from}+`,
  product: 'content',
  currency: 'USD',
  pricing: { model: 'firstLogin', rate: rate(price) },
  minimumUnits: from,
  // A licence is worth a year from its first access: whoever starts late pays it whole.
  options: { prorated: false },
  source: publicPage('mooreemsconsulting.com/fact-sheet'),
  asOf: '',
  note: {
    fr: 'Date inconnue, à revérifier. La licence est prise au premier accès au cours, vaut un an et ne se cède pas. Le prix suit le total acheté, achats suivants compris : 12 $ de 50 à 99 licences, 11,50 $ dès 100, puis 0,50 $ de moins tous les 50, 8 $ dès 450, 7,50 $ dès 500. Les licences jamais prises sont reportées.',
    en: 'Date unknown, to recheck. The licence is taken at the first access to the course, lasts a year and cannot be passed on. The price follows the total bought, later purchases included: $12 from 50 to 99 licences, $11.50 from 100, then $0.50 less every 50, $8 from 450, $7.50 from 500. Licences never taken carry over.',
  },
});

/** Seats taken when one starts, and months of use bought ahead. */
export const seats: Seed[] = [
  moore(100, 11.5),
  moore(500, 7.5),
  {
    code: 'articulate-reach-pro',
    vendor: 'Articulate',
    name: 'Reach 360 Pro',
    currency: 'USD',
    pricing: {
      ...{ model: 'prepaid', units: 1200, price: cents(3600) },
      ...{ overage: 0, rollover: false },
    },
    source: publicPage('articulate.com/360/pricing'),
    asOf: '2026-07-17',
    note: {
      fr: 'À partir de 3 600 $ par an pour 1 200 apprenants actifs : chacun compte une fois par période de 30 jours où il suit une formation. Le solde se reporte d’un mois à l’autre et repart à neuf chaque année ; au-delà, sur devis. S’ajoute à Articulate 360 Teams (1 749 $ par auteur et par an, 300 apprenants compris). Prix relevé par un tiers : à revérifier.',
      en: 'From $3,600 a year for 1,200 active learners: each counts once per 30-day period with training. What is left passes from month to month and starts afresh every year; on quote above. Comes on top of Articulate 360 Teams ($1,749 per author a year, 300 learners included). Price read by a third party: to recheck.',
    },
  },
];
