import { words } from '../kernel/language.ts';

/** Words of gaps that more than one door says. */
export const gapsWords = words({
  fr: {},
  en: {},
});
