import type { Curve } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { client } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import { curveBudgets } from './curve-scale.ts';
import { useKept } from './use-kept.ts';
import { curveKey, demandOf, type Wish } from './wish.ts';

const secondsAPoint = 4;

/** Draws the curve of a wish on a scale; the last one drawn outlives the screen. */
export function useCurve(planId: number | null, year: number) {
  const t = useWords(bestPlanScreenWords);
  const shared = useWords(optimiseWords);
  const job = useJob();
  const [kept, setKept] = useKept<{ curve: Curve; key: string; end: number } | null>(
    'curve',
    planId,
    null,
  );
  const draw = async (wish: Wish, end: number, envelope: number | null) => {
    const input = {
      demand: demandOf({ ...wish, budget: null }, year),
      budgets: curveBudgets(end, envelope),
      seconds: secondsAPoint,
    };
    const curve = await job.run(
      t('curve.job', { year }),
      (signal) => client.optimise.curve(input, { signal }),
      { phase: (key) => shared(`phase.${key as 'curve'}`) },
    );
    setKept({ curve, key: curveKey(wish, year), end });
  };
  return {
    kept,
    job,
    // The refusal is already on screen and in the tray.
    draw: (wish: Wish, end: number, envelope: number | null) =>
      void draw(wish, end, envelope).catch(() => undefined),
  };
}
