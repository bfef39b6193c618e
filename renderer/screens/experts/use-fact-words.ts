import { expertsWords } from '#shared/experts/experts.words.ts';
import type { PointFact } from '#shared/experts/propose-points.ts';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';

/** Says the fact behind a proposed point in the language of the screen. */
export function useFactWords(): (fact: PointFact) => string {
  const shared = useWords(expertsWords);
  const format = useFormat();
  const language = useLanguage();
  return (fact) => {
    switch (fact.kind) {
      case 'level':
        return shared('facts.level', { level: fact.level, expertLevel: fact.expertLevel });
      case 'expired':
        return shared('facts.expired');
      case 'tenure':
        return shared('facts.tenure', { years: years(fact.months, language) });
      case 'sessions':
        return shared('facts.sessions', { count: fact.sessions });
      case 'load':
        return shared('facts.load', {
          carried: format.number(fact.carried, Number.isInteger(fact.carried) ? 0 : 1),
          capacity: format.number(fact.capacity),
        });
      case 'wish':
        return shared('facts.wish', { wish: shared(`wishes.${fact.toTeach}`) });
    }
  };
}

/** Months as whole years from two years on. */
function years(months: number, language: 'fr' | 'en'): string {
  const unit = months >= 24 ? 'year' : 'month';
  const value = months >= 24 ? Math.floor(months / 12) : months;
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
