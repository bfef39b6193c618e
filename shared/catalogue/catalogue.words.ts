import { words } from '../kernel/language.ts';

/** Words of catalogue that more than one door says. */
export const catalogueWords = words({
  fr: {},
  en: {},
});
