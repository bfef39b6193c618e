import { words } from '../kernel/language.ts';

/** Words of licences that more than one door says. */
export const licencesWords = words({
  fr: {
    models: {
      registered: 'Utilisateurs inscrits',
      monthlyActive: 'Utilisateurs actifs par mois',
      yearlyActive: 'Utilisateurs actifs par an',
      steps: 'Forfaits par paliers',
      planPlusExtra: 'Forfait et utilisateurs supplémentaires',
      volume: 'Prix de volume (toute la quantité au prix du palier)',
      graduated: 'Tranches (chaque tranche à son prix)',
      flat: 'Forfait par site',
      firstLogin: 'Place prise à la première connexion',
      prepaid: 'Crédit prépayé d’utilisateurs-mois',
      enrolment: 'Inscriptions',
      fixedPlusUsage: 'Forfait, utilisateurs clés et usage',
    },
    periods: { month: 'par mois', year: 'par an' },
    units: { registered: 'inscrits', active: 'actifs', enrolment: 'inscriptions' },
    products: { lms: 'LMS', lcms: 'Outil auteur (LCMS)', content: 'Contenus' },
    rules: {
      perUnit: '{{units}} unités × {{rate}}',
      steps: '{{units}} unités : forfait jusqu’à {{upTo}} à {{price}}',
      planPlusExtra:
        '{{base}} pour {{included}} inclus + {{extraUnits}} supplémentaires × {{extra}}',
      volume: '{{units}} unités × {{rate}} (palier à partir de {{from}})',
      graduated: '{{units}} unités sur {{slices}} tranches, {{average}} en moyenne',
      flat: 'forfait {{price}}',
      firstLogin: '{{newSeats}} nouvelles places × {{rate}} ({{seats}} prises)',
      firstLoginProrated:
        '{{newSeats}} nouvelles places × {{rate}} × {{months}}/12 ({{seats}} prises)',
      prepaidFirst:
        'crédit de l’année {{price}} + {{over}} au-delà × {{overage}} ({{used}} consommés, {{balance}} restants)',
      prepaid:
        '{{over}} au-delà du crédit × {{overage}} ({{used}} consommés, {{balance}} restants)',
      fixedPlusUsage:
        '{{fixed}} + {{keyUsers}} utilisateurs clés × {{keyUserRate}} + {{units}} × {{rate}}',
      overCap: '{{price}} jusqu’à {{units}} unités + {{over}} au-delà × {{overage}}',
    },
    unpriced: 'Sur devis : saisissez le prix reçu.',
    overLimit: 'Le tarif publié ne va pas jusque-là : demandez un devis.',
    cheaperAt: 'Acheter {{units}} unités coûterait moins : {{total}} par an.',
    cheaperPlan: 'L’offre {{name}} du même éditeur coûterait moins : {{total}}.',
    estimate: 'Estimation',
  },
  en: {
    models: {
      registered: 'Registered users',
      monthlyActive: 'Monthly active users',
      yearlyActive: 'Yearly active users',
      steps: 'Plan steps',
      planPlusExtra: 'Plan and extra users',
      volume: 'Volume price (whole quantity at the tier’s price)',
      graduated: 'Graduated tiers (each slice at its own price)',
      flat: 'Flat price per site',
      firstLogin: 'Seat taken at the first login',
      prepaid: 'Prepaid bank of user-months',
      enrolment: 'Enrolments',
      fixedPlusUsage: 'Fixed price, key users and usage',
    },
    periods: { month: 'per month', year: 'per year' },
    units: { registered: 'registered', active: 'active', enrolment: 'enrolments' },
    products: { lms: 'LMS', lcms: 'Authoring tool (LCMS)', content: 'Content' },
    rules: {
      perUnit: '{{units}} units × {{rate}}',
      steps: '{{units}} units: plan up to {{upTo}} at {{price}}',
      planPlusExtra: '{{base}} for {{included}} included + {{extraUnits}} extra × {{extra}}',
      volume: '{{units}} units × {{rate}} (tier from {{from}})',
      graduated: '{{units}} units over {{slices}} slices, {{average}} on average',
      flat: 'flat {{price}}',
      firstLogin: '{{newSeats}} new seats × {{rate}} ({{seats}} taken)',
      firstLoginProrated: '{{newSeats}} new seats × {{rate}} × {{months}}/12 ({{seats}} taken)',
      prepaidFirst:
        'the year’s bank {{price}} + {{over}} above it × {{overage}} ({{used}} used, {{balance}} left)',
      prepaid: '{{over}} above the bank × {{overage}} ({{used}} used, {{balance}} left)',
      fixedPlusUsage: '{{fixed}} + {{keyUsers}} key users × {{keyUserRate}} + {{units}} × {{rate}}',
      overCap: '{{price}} up to {{units}} units + {{over}} above × {{overage}}',
    },
    unpriced: 'On quote: enter the price you were given.',
    overLimit: 'The published price list stops below this: ask for a quote.',
    cheaperAt: 'Buying {{units}} units would cost less: {{total}} a year.',
    cheaperPlan: 'The same vendor’s {{name}} would cost less: {{total}}.',
    estimate: 'Estimate',
  },
});
