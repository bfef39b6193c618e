import { words } from '#shared/kernel/language.ts';

export const catalogueScreenWords = words({
  fr: {
    title: 'Catalogue',
  },
  en: {
    title: 'Catalogue',
  },
});
