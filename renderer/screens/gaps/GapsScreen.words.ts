import { words } from '#shared/kernel/language.ts';

export const gapsScreenWords = words({
  fr: {
    title: 'Écarts',
  },
  en: {
    title: 'Gaps',
  },
});
