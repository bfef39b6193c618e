import { words } from '#shared/kernel/language.ts';

export const matrixScreenWords = words({
  fr: {
    title: 'Compétences',
  },
  en: {
    title: 'Skills',
  },
});
