import { words } from '../kernel/language.ts';

/** Words of imports that more than one door says. */
export const importsWords = words({
  fr: {},
  en: {},
});
