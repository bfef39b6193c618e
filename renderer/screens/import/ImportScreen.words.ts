import { words } from '#shared/kernel/language.ts';

export const importScreenWords = words({
  fr: {
    title: 'Importer',
  },
  en: {
    title: 'Import',
  },
});
