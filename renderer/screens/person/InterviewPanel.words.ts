import { words } from '#shared/kernel/language.ts';

export const interviewPanelWords = words({
  fr: { addNeed: 'Ajouter un besoin de cet entretien' },
  en: { addNeed: 'Add a need from this interview' },
});
