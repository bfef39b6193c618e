import { words } from '../kernel/language.ts';

/** Words of knowledge at risk that more than one door says; keys are the contract's own values. */
export const risksWords = words({
  fr: {
    bands: { act: 'agir maintenant', plan: 'planifier', watch: 'surveiller', low: 'faible' },
  },
  en: {
    bands: { act: 'act now', plan: 'plan', watch: 'watch', low: 'low' },
  },
});
