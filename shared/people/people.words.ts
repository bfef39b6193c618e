import { words } from '../kernel/language.ts';

/** Words of people that more than one door says. */
export const peopleWords = words({
  fr: {},
  en: {},
});
