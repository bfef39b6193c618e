import { words } from '#shared/kernel/language.ts';

export const homeScreenWords = words({
  fr: {
    title: 'Accueil',
  },
  en: {
    title: 'Home',
  },
});
