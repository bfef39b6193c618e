import { words } from '../kernel/language.ts';

/** Words of plans that more than one door says. */
export const plansWords = words({
  fr: {},
  en: {},
});
