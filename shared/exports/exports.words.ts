import { words } from '../kernel/language.ts';

/** Words of exports that more than one door says. */
export const exportsWords = words({
  fr: {},
  en: {},
});
