import type { WaitingNeed } from '#shared/needs/needs.contract.ts';
import { useWords } from '../../ui/use-words.ts';
import { needDetailsWords } from './need-details.words.ts';

/** Named before the rest are counted. */
const shown = 5;

/** Says which needs still wait and what for; nothing when none does. */
export function useSayWaiting(): (waiting: readonly WaitingNeed[]) => string {
  const t = useWords(needDetailsWords);
  return (waiting) => {
    if (waiting.length === 0) return '';
    const named = waiting
      .slice(0, shown)
      .map(({ title, why }) => t(`waitingItem.${why}`, { title }));
    const rest = waiting.length - named.length;
    const list = rest > 0 ? [...named, t('andMore', { count: rest })] : named;
    return `${t('stillWaiting', { count: waiting.length })} ${list.join(', ')}.`;
  };
}
