import { words } from '#shared/kernel/language.ts';

export const coldTabWords = words({
  fr: {
    table: 'Évaluations à froid',
    states: { due: 'À saisir', coming: 'À venir', entered: 'Saisie' },
    filter: 'Afficher',
    columns: {
      name: 'Collaborateur',
      unit: 'Service',
      title: 'Formation',
      lastDay: 'Dernier jour',
      due: 'À saisir dès le',
      hot: 'À chaud (1 à 5)',
      cold: 'À froid (1 à 5)',
      state: 'État',
    },
    give: 'Noter {{score}}',
    giveLabel: 'Note à froid des personnes choisies',
    clear: 'Effacer la note',
    none: 'Aucune évaluation à froid pour l’instant',
    noneHelp:
      'Elles apparaissent quand une session est réalisée ; le délai se règle dans les réglages.',
    settings: 'Ouvrir les réglages',
    help: '1 : rien n’est utilisé au travail · 3 : une partie · 5 : tout est utilisé. Choisissez des personnes pour les noter ensemble.',
  },
  en: {
    table: 'Cold evaluations',
    states: { due: 'To enter', coming: 'Coming', entered: 'Entered' },
    filter: 'Show',
    columns: {
      name: 'Employee',
      unit: 'Unit',
      title: 'Course',
      lastDay: 'Last day',
      due: 'To enter from',
      hot: 'Hot (1 to 5)',
      cold: 'Cold (1 to 5)',
      state: 'State',
    },
    give: 'Score {{score}}',
    giveLabel: 'Cold score of the people chosen',
    clear: 'Clear the score',
    none: 'No cold evaluation yet',
    noneHelp: 'They appear once a session is done; the delay is in the settings.',
    settings: 'Open the settings',
    help: '1: nothing is used at work · 3: part of it · 5: everything is used. Choose people to score them together.',
  },
});
