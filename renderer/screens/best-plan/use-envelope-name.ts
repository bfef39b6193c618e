import { budgetWords } from '#shared/budget/budget.words.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Facts } from './use-facts.ts';

/** The name of an envelope in words: its unit, and its kind of cost when it is of one. */
export function useEnvelopeName(
  facts: Facts,
): (unitId: number | null, kind: string | null, unit?: string | null) => string {
  const t = useWords(budgetWords);
  return (unitId, kind, unit) => {
    const known = facts.overview?.envelopes.find((one) => one.unitId === unitId)?.unit;
    const name = unit ?? known ?? t('company');
    return kind === null ? name : `${name} · ${t(`kind.${kind as 'travel'}`)}`;
  };
}
