import { words } from '#shared/kernel/language.ts';

export const planScreenWords = words({
  fr: {
    title: 'Plan',
  },
  en: {
    title: 'Plan',
  },
});
