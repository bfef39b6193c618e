import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import { howFar, type Proven } from './how-far.ts';

/** The proven distance from the best, in words. */
export function ProofLine({ proven }: { proven: Proven }) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const more = howFar(proven);
  if (more === 0) return t('proof.best');
  if (more === null) return t('proof.nothing', { points: format.number(proven.bound, 0) });
  return t('proof.more', { percent: format.percent(more) });
}
