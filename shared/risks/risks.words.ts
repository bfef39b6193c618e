import { words } from '../kernel/language.ts';

/** Words of knowledge at risk that more than one door says; keys are the contract's own values. */
export const risksWords = words({
  fr: {
    bands: { act: 'agir maintenant', plan: 'planifier', watch: 'surveiller', low: 'faible' },
    holderRule:
      'Détenteur : niveau {{level}} ou plus, ou le plus haut niveau requis quand il est plus bas.',
  },
  en: {
    bands: { act: 'act now', plan: 'plan', watch: 'watch', low: 'low' },
    holderRule: 'Holder: level {{level}} or above, or the highest level required when it is lower.',
  },
});
