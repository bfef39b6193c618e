import { words } from '../kernel/language.ts';

/** Words of budget that more than one door says. */
export const budgetWords = words({
  fr: {
    company: 'Entreprise',
    noUnit: 'Sans service',
    kind: {
      pedagogical: 'Coûts pédagogiques',
      wages: 'Salaires chargés',
      travel: 'Déplacements',
      lodging: 'Hébergement',
      meals: 'Repas',
      rooms: 'Salles',
      material: 'Matériel',
    },
    quarter: { '1': 'T1', '2': 'T2', '3': 'T3', '4': 'T4' },
    envelope: 'Enveloppe',
    forecast: 'Prévisionnel',
    committed: 'Engagé',
    consumed: 'Réalisé',
    funding: 'Financements accordés',
    total: 'Total',
    remaining: 'Reste disponible',
  },
  en: {
    company: 'Company',
    noUnit: 'No unit',
    kind: {
      pedagogical: 'Pedagogical costs',
      wages: 'Loaded wages',
      travel: 'Travel',
      lodging: 'Lodging',
      meals: 'Meals',
      rooms: 'Rooms',
      material: 'Material',
    },
    quarter: { '1': 'Q1', '2': 'Q2', '3': 'Q3', '4': 'Q4' },
    envelope: 'Envelope',
    forecast: 'Forecast',
    committed: 'Committed',
    consumed: 'Spent',
    funding: 'Agreed funding',
    total: 'Total',
    remaining: 'Remaining',
  },
});
