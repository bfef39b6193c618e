import type { CurvePoint } from '#shared/optimise/optimise.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';

interface CurveWordsProps {
  /** null until the curve is drawn. */
  points: readonly CurvePoint[] | null;
  budget: number | null;
  open: number;
  current: { real: number; value: number } | null;
}

/** What the curve says at the chosen budget, in sentences: at least so much, the next 10,000 €, and the current plan. */
export function CurveWords({ points, budget, open, current }: CurveWordsProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const share = (value: number) => format.percent(open > 0 ? value / open : 0);
  const money = (cents: number) => format.money(cents, 'EUR', true);
  const sentences: string[] = [];
  if (points && budget !== null) {
    // The plan of the greatest budget drawn below this one can be paid with this one.
    const here = points.findLast((point) => point.budget <= budget);
    if (!here) sentences.push(t('curve.impossible', { budget: money(budget) }));
    else {
      sentences.push(t('curve.here', { budget: money(budget), share: share(here.value) }));
      if (here.next10000 !== null) {
        const next = { share: share(here.next10000), points: format.number(here.next10000, 0) };
        sentences.push(t('curve.marginal', next));
      }
    }
  }
  if (current) {
    sentences.push(
      t('curve.currentHere', { share: share(current.value), real: money(current.real) }),
    );
  }
  return (
    <div className={classes.says} aria-live="polite">
      {sentences.map((sentence) => (
        <p key={sentence} className={classes.line}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
