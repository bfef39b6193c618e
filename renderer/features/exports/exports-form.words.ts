import { words } from '#shared/kernel/language.ts';

/** Words of the export's choices. */
export const exportsFormWords = words({
  fr: {
    language: 'Langue du classeur',
    languages: { fr: 'Français', en: 'English' },
    licences: {
      include: 'Joindre la projection des licences',
      help: 'Ce que coûterait un LMS à côté du plan, selon vos hypothèses.',
      offers: 'Offres',
      offersPlaceholder: 'Choisir au moins une offre',
      offersMissing: 'Choisissez au moins une offre, ou retirez les licences.',
      headcount: 'Effectif équipé',
      growth: 'Croissance par an (%)',
      active: 'Actifs par mois (%)',
      years: 'Années',
    },
    contents: {
      title: 'Ce que contient le classeur',
      note: 'Les totaux sont des formules vivantes : ils se recalculent dans Excel ou LibreOffice.',
      lines: {
        synthesis: 'L’essentiel sur une page.',
        plan: 'Chaque action : coûts, financements, compétences.',
        participants: 'Qui suit quelle action.',
        budget: 'Enveloppe, prévu, engagé, consommé.',
        shares: 'La part de chaque service par action.',
        readiness: 'Taux de maîtrise de chaque service.',
        gaps: 'Les écarts, du plus lourd au plus léger.',
        licences: 'Le coût de chaque offre, année par année.',
        licenceMonths: 'Chaque facture, mois par mois.',
      },
    },
  },
  en: {
    language: 'Language of the workbook',
    languages: { fr: 'Français', en: 'English' },
    licences: {
      include: 'Add the licence projection',
      help: 'What an LMS would cost beside the plan, under your hypotheses.',
      offers: 'Offers',
      offersPlaceholder: 'Choose at least one offer',
      offersMissing: 'Choose at least one offer, or leave the licences out.',
      headcount: 'People equipped',
      growth: 'Growth per year (%)',
      active: 'Active per month (%)',
      years: 'Years',
    },
    contents: {
      title: 'What the workbook contains',
      note: 'Totals are live formulas: they recalculate in Excel or LibreOffice.',
      lines: {
        synthesis: 'The essentials on one page.',
        plan: 'Each action: costs, funding, skills.',
        participants: 'Who takes which action.',
        budget: 'Envelope, forecast, committed, consumed.',
        shares: 'The share of each unit in each action.',
        readiness: 'Readiness of each unit.',
        gaps: 'The open gaps, heaviest first.',
        licences: 'The cost of each offer, year by year.',
        licenceMonths: 'Each bill, month by month.',
      },
    },
  },
});
