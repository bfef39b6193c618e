import { words } from '#shared/kernel/language.ts';

export const evaluationPanelWords = words({
  fr: {
    title: 'Présences et évaluations des formations',
    help: 'Une présence plus courte demande une décision à la clôture de la session.',
    enough: 'Présence suffisante (% des heures)',
    cold: 'Évaluation à froid (jours après la fin)',
  },
  en: {
    title: 'Attendance and evaluation of training',
    help: 'A shorter attendance asks for a decision when the session is closed.',
    enough: 'Enough attendance (% of hours)',
    cold: 'Cold evaluation (days after the end)',
  },
});
