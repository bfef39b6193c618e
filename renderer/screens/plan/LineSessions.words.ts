import { words } from '#shared/kernel/language.ts';

export const lineSessionsWords = words({
  fr: {
    tab: 'Sessions',
    schedule: 'Programmer les sessions',
    create: 'Créer une session vide',
    unplaced_one: '{{count}} participant n’a pas encore de place.',
    unplaced_other: '{{count}} participants n’ont pas encore de place.',
    missed_one:
      '{{count}} absent à une session passée n’a pas de rattrapage : créez une session et inscrivez-le.',
    missed_other:
      '{{count}} absents à une session passée n’ont pas de rattrapage : créez une session et inscrivez-les.',
    everybody: 'Tous les participants ont une place.',
    none: 'Aucune session pour l’instant.',
    locked:
      'Les sessions se programment quand le plan est approuvé ou en cours. Il en est au stade « {{status}} ».',
    lineOver: 'Cette action est annulée ou soldée : elle n’accepte plus de session.',
    after_one: '{{count}} session ne tient plus dans le trimestre prévu.',
    after_other: '{{count}} sessions ne tiennent plus dans le trimestre prévu.',
    people: '{{people}} sur {{max}} inscrits',
    levels_one: '{{count}} niveau acquis',
    levels_other: '{{count}} niveaux acquis',
    conflicts_one: '{{count}} conflit',
    conflicts_other: '{{count}} conflits',
    noDate: 'Sans date',
    calendar: 'Voir le calendrier',
  },
  en: {
    tab: 'Sessions',
    schedule: 'Schedule the sessions',
    create: 'Create an empty session',
    unplaced_one: '{{count}} participant has no place yet.',
    unplaced_other: '{{count}} participants have no place yet.',
    missed_one:
      '{{count}} person absent from an earlier session has no catch-up: create a session and enrol them.',
    missed_other:
      '{{count}} people absent from an earlier session have no catch-up: create a session and enrol them.',
    everybody: 'Every participant has a place.',
    none: 'No session yet.',
    locked: 'Sessions are scheduled once the plan is approved or running. It is “{{status}}”.',
    lineOver: 'This action is cancelled or settled: it takes no more sessions.',
    after_one: '{{count}} session no longer fits the planned quarter.',
    after_other: '{{count}} sessions no longer fit the planned quarter.',
    people: '{{people}} of {{max}} enrolled',
    levels_one: '{{count}} level gained',
    levels_other: '{{count}} levels gained',
    conflicts_one: '{{count}} conflict',
    conflicts_other: '{{count}} conflicts',
    noDate: 'No date',
    calendar: 'See the calendar',
  },
});
