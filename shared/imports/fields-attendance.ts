import type { Field } from './field.ts';
import { matriculeHeaders } from './matricule-headers.ts';

/** Attendance and completions as an LMS exports them; one of status, completion and hours says who was there. */
export const attendanceFields: readonly Field[] = [
  {
    name: 'matricule',
    type: 'text',
    required: true,
    max: 400,
    fr: [...matriculeHeaders.fr, 'E-mail', 'Email', 'Adresse e-mail', 'Courriel', 'Login'],
    en: [...matriculeHeaders.en, 'Email address', 'E-mail address', 'Username', 'User', 'Learner'],
  },
  {
    name: 'course',
    type: 'text',
    required: true,
    max: 300,
    fr: [
      'Formation',
      'Code formation',
      'Intitulé de la formation',
      'Intitulé',
      'Cours',
      'Parcours',
    ],
    en: ['Course', 'Course code', 'Course title', 'Course name', 'Training', 'Module'],
  },
  {
    name: 'date',
    type: 'date',
    required: false,
    fr: [
      'Date de session',
      'Date',
      'Date de la session',
      'Session du',
      'Date de fin',
      'Terminé le',
    ],
    en: ['Session date', 'Completion date', 'Completed on', 'End date', 'Start date'],
  },
  {
    name: 'attendance',
    type: 'text',
    required: false,
    max: 100,
    fr: ['Présence', 'Statut', 'État', 'Statut de présence'],
    en: ['Attendance', 'Status', 'Completion status', 'Attendance status'],
  },
  {
    name: 'completion',
    type: 'fte',
    required: false,
    fr: ['Avancement', 'Progression', 'Taux d’achèvement', 'Taux de complétion', '% réalisé'],
    en: ['Completion', 'Progress', 'Completion %', 'Progress %', 'Completion rate'],
  },
  {
    name: 'attendedHours',
    type: 'text',
    max: 20,
    required: false,
    fr: ['Heures suivies', 'Heures', 'Durée suivie', 'Temps passé', 'Temps passé (h)'],
    en: ['Hours attended', 'Hours', 'Time spent', 'Time spent (h)'],
  },
  {
    name: 'hotScore',
    type: 'count',
    required: false,
    fr: ['Évaluation à chaud', 'Note à chaud', 'Satisfaction', 'Note de satisfaction'],
    en: ['Hot evaluation', 'Satisfaction', 'Rating', 'Satisfaction score'],
  },
];
