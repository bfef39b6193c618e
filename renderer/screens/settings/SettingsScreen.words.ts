import { words } from '#shared/kernel/language.ts';

export const settingsScreenWords = words({
  fr: {
    title: 'Réglages',
  },
  en: {
    title: 'Settings',
  },
});
