import { words } from '#shared/kernel/language.ts';

export const peopleScreenWords = words({
  fr: {
    title: 'Collaborateurs',
  },
  en: {
    title: 'Employees',
  },
});
