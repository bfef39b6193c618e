import { words } from '../kernel/language.ts';

/** Words of budget that more than one door says. */
export const budgetWords = words({
  fr: {},
  en: {},
});
