import { words } from '#shared/kernel/language.ts';

export const licencesScreenWords = words({
  fr: {
    title: 'Licences',
  },
  en: {
    title: 'Licences',
  },
});
