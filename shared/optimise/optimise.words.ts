import { words } from '../kernel/language.ts';

/** Words of the best plan that more than one door says. */
export const optimiseWords = words({
  fr: {
    phase: {
      gaps: 'Calcul des écarts',
      greedy: 'Premier plan',
      bound: 'Calcul du meilleur possible',
      exact: 'Recherche du meilleur plan',
      improve: 'Amélioration du plan',
      curve: 'Calcul de la courbe',
    },
    status: {
      optimal: 'Le meilleur plan possible',
      stopped: 'Le meilleur plan trouvé',
      infeasible: 'Aucun plan ne respecte toutes les contraintes',
      unfound: 'Aucun plan trouvé dans le temps donné',
    },
    distance: 'Aucun plan ne peut combler plus de {{percent}} de mieux.',
    reason: {
      covered: 'Ses écarts sont déjà comblés par d’autres actions.',
      prerequisite: 'Des prérequis manquent et le plan ne les donne pas avant.',
      group: 'Trop peu de personnes pour une session.',
      hours: 'Les personnes concernées n’ont plus d’heures disponibles.',
      trainer: 'Aucun formateur interne n’a de journées disponibles.',
      money: 'L’argent comble davantage d’écarts ailleurs.',
      excluded: 'Exclue à votre demande.',
    },
    conflict: {
      must: 'Formation obligatoire « {{name}} »',
      pinned: 'Formation imposée « {{name}} »',
      group: 'Effectifs minimum et maximum des sessions',
      prerequisite: 'Prérequis des formations',
      hoursYear: 'Heures d’absence par personne et par an',
      hoursQuarter: 'Heures d’absence par personne et par trimestre',
      trainer: 'Journées du formateur {{name}}',
      envelope: 'Enveloppe {{name}}',
    },
    together:
      'Ces contraintes ne peuvent pas être respectées ensemble. Assouplissez l’une d’elles.',
    relaxMoney: 'Il manque au moins {{amount}}.',
    relaxHours: 'Il manque au moins {{hours}} h.',
  },
  en: {
    phase: {
      gaps: 'Computing gaps',
      greedy: 'First plan',
      bound: 'Computing the best possible',
      exact: 'Looking for the best plan',
      improve: 'Improving the plan',
      curve: 'Computing the curve',
    },
    status: {
      optimal: 'The best plan possible',
      stopped: 'The best plan found',
      infeasible: 'No plan meets every constraint',
      unfound: 'No plan found in the time given',
    },
    distance: 'No plan can close more than {{percent}} better.',
    reason: {
      covered: 'Its gaps are closed by other actions already.',
      prerequisite: 'Prerequisites are missing and the plan does not give them before.',
      group: 'Too few people for a session.',
      hours: 'The people concerned have no hours left.',
      trainer: 'No internal trainer has days left.',
      money: 'The money closes more gaps elsewhere.',
      excluded: 'Left out as you asked.',
    },
    conflict: {
      must: 'Mandatory course “{{name}}”',
      pinned: 'Course required by you “{{name}}”',
      group: 'Smallest and largest size of sessions',
      prerequisite: 'Prerequisites of courses',
      hoursYear: 'Hours away per person and year',
      hoursQuarter: 'Hours away per person and quarter',
      trainer: 'Days of the trainer {{name}}',
      envelope: 'Envelope {{name}}',
    },
    together: 'These constraints cannot be met together. Relax one of them.',
    relaxMoney: 'At least {{amount}} is missing.',
    relaxHours: 'At least {{hours}} h are missing.',
  },
});
