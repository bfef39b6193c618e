import type { BestPlan, SolveProgress } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { client } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import { useKept } from './use-kept.ts';
import { demandOf, searchKey, type Wish } from './wish.ts';

/** A search under way, as the screen shows it. */
export interface Running extends Pick<SolveProgress, 'token' | 'best' | 'done' | 'total'> {
  phase: string;
  cancel: () => void;
}

/** What a search found, and the wish it answers (`searchKey`). */
export interface Found {
  best: BestPlan;
  key: string;
}

/** Searches the best plan of a wish; what it finds, and the search itself, outlive the screen. */
export function useSearchRun(planId: number | null, year: number) {
  const t = useWords(bestPlanScreenWords);
  const shared = useWords(optimiseWords);
  const job = useJob();
  const [running, setRunning] = useKept<Running | null>('running', planId, null);
  const [found, setFound] = useKept<Found | null>('found', planId, null);
  const phase = (key: string) => shared(`phase.${key as 'gaps'}`);
  const start = async (wish: Wish) => {
    const input = { demand: demandOf(wish, year), seconds: wish.seconds };
    try {
      const best = await job.run<BestPlan>(
        t('job', { year }),
        async (signal) =>
          watch(await client.optimise.solve(input, { signal }), (event) => {
            if (event.type === 'result') return;
            const { token, best: soFar, done, total } = event;
            setRunning({
              ...{ token, best: soFar, done, total },
              phase: phase(event.phase),
              cancel: job.cancel,
            });
          }),
        { phase },
      );
      setFound({ best, key: searchKey(wish, year) });
    } finally {
      setRunning(null);
    }
  };
  return {
    running,
    found,
    forget: () => setFound(null),
    // The refusal is already on screen and in the tray.
    start: (wish: Wish) => void start(wish).catch(() => undefined),
    stop: (token: string) => void client.optimise.stop({ token }).catch(() => undefined),
  };
}

/** The same stream, each event shown to `see` as it passes. */
function watch<T>(events: AsyncIterable<T>, see: (event: T) => void): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => {
      const inner = events[Symbol.asyncIterator]();
      return {
        next: async () => {
          const step = await inner.next();
          if (!step.done) see(step.value);
          return step;
        },
        return: async () => {
          await inner.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
