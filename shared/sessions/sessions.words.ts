import { words } from '../kernel/language.ts';

/** Words of sessions that more than one door says. */
export const sessionsWords = words({
  fr: {
    states: {
      draft: 'Brouillon',
      open: 'Ouverte',
      running: 'En cours',
      done: 'Réalisée',
      closed: 'Clôturée',
      cancelled: 'Annulée',
    },
    planRemedy: {
      draft:
        'les sessions se préparent une fois qu’il est approuvé. Faites-le approuver depuis l’écran Plan.',
      submitted:
        'les sessions se préparent une fois qu’il est approuvé. Faites-le approuver depuis l’écran Plan.',
      closed:
        'ses sessions ne changent plus. Ramenez-le d’abord à « En cours » depuis l’écran Plan, avec un motif.',
    },
    attendance: {
      enrolled: 'Inscrit',
      present: 'Présent',
      partial: 'Présence partielle',
      absent: 'Absent',
      replaced: 'Remplacé',
    },
    holidays: {
      newYear: 'Jour de l’an',
      easterMonday: 'Lundi de Pâques',
      labourDay: 'Fête du Travail',
      victoryDay: 'Victoire 1945',
      ascension: 'Ascension',
      whitMonday: 'Lundi de Pentecôte',
      bastilleDay: 'Fête nationale',
      assumption: 'Assomption',
      allSaints: 'Toussaint',
      armistice: 'Armistice 1918',
      christmas: 'Noël',
    },
    weekend: 'Week-end',
    invitation: {
      file: 'invitation-{{title}}.ics',
      withdrawal: 'annulation-{{title}}.ics',
      summary: 'Formation : {{title}}',
      trainer: 'Formateur : {{name}}',
      provider: 'Organisme : {{name}}',
      half: 'Séance {{at}} sur {{count}}',
    },
  },
  en: {
    states: {
      draft: 'Draft',
      open: 'Open',
      running: 'Running',
      done: 'Done',
      closed: 'Closed',
      cancelled: 'Cancelled',
    },
    planRemedy: {
      draft: 'sessions are prepared once it is approved. Have it approved from the Plan screen.',
      submitted:
        'sessions are prepared once it is approved. Have it approved from the Plan screen.',
      closed:
        'its sessions no longer change. Take it back to “Running” from the Plan screen first, with a reason.',
    },
    attendance: {
      enrolled: 'Enrolled',
      present: 'Present',
      partial: 'Partly present',
      absent: 'Absent',
      replaced: 'Replaced',
    },
    holidays: {
      newYear: 'New Year’s Day',
      easterMonday: 'Easter Monday',
      labourDay: 'Labour Day',
      victoryDay: 'Victory in Europe Day',
      ascension: 'Ascension Day',
      whitMonday: 'Whit Monday',
      bastilleDay: 'Bastille Day',
      assumption: 'Assumption Day',
      allSaints: 'All Saints’ Day',
      armistice: 'Armistice Day',
      christmas: 'Christmas Day',
    },
    weekend: 'Weekend',
    invitation: {
      file: 'invitation-{{title}}.ics',
      withdrawal: 'cancellation-{{title}}.ics',
      summary: 'Training: {{title}}',
      trainer: 'Trainer: {{name}}',
      provider: 'Provider: {{name}}',
      half: 'Part {{at}} of {{count}}',
    },
  },
});
