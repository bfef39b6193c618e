import type { Alternative } from '#shared/catalogue/alternatives.ts';
import { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { alternativesWords } from './alternatives.words.ts';

/** Says a way of giving a course: « Inter-entreprises · PRD-01 ». */
export function useAlternativeName(): (one: Alternative) => string {
  const t = useWords(alternativesWords);
  const shared = useWords(catalogueWords);
  return ({ way, code, trainer, toBuild }) => {
    if (way !== 'internal') return `${shared(`costModel.${way}`)} · ${code}`;
    const kind = trainer
      ? t('internal.named', { trainer })
      : t(toBuild ? 'internal.toBuild' : 'internal.own');
    return `${kind} · ${code}`;
  };
}
