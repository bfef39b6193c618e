import { words } from '../kernel/language.ts';

/** Words of skills that more than one door says. */
export const skillsWords = words({
  fr: {},
  en: {},
});
