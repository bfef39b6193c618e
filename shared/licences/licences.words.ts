import { words } from '../kernel/language.ts';

/** Words of licences that more than one door says. */
export const licencesWords = words({
  fr: {},
  en: {},
});
