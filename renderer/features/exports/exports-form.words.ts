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
        synthesis: 'L’essentiel sur une page : coûts, enveloppe, maîtrise, principaux écarts.',
        plan: 'Chaque action avec ses dates, coûts, financements et compétences visées.',
        participants: 'Qui suit quelle action, avec service et emploi.',
        budget: 'Enveloppe, prévu, engagé et consommé, par service et par nature.',
        shares: 'La part de chaque service dans chaque action.',
        readiness: 'Exigences tenues et taux de maîtrise par service.',
        gaps: 'Les écarts ouverts, du plus lourd au plus léger.',
        licences: 'Le coût de chaque offre, année par année.',
        licenceMonths: 'Le détail de chaque facture, mois par mois.',
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
        synthesis: 'The essentials on one page: costs, envelope, readiness, main gaps.',
        plan: 'Each action with its dates, costs, funding and skills raised.',
        participants: 'Who takes which action, with unit and job.',
        budget: 'Envelope, forecast, committed and consumed, by unit and kind.',
        shares: 'The share of each unit in each action.',
        readiness: 'Requirements met and readiness by unit.',
        gaps: 'The open gaps, heaviest first.',
        licences: 'The cost of each offer, year by year.',
        licenceMonths: 'The detail of each bill, month by month.',
      },
    },
  },
});
