import { words } from '#shared/kernel/language.ts';

export const budgetScreenWords = words({
  fr: {
    title: 'Budget',
  },
  en: {
    title: 'Budget',
  },
});
