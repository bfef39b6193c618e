import type { Prices } from '#shared/optimise/dual-bound.ts';
import { personSets } from '#shared/optimise/person-sets.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { searchSplit } from '#shared/optimise/split-search.ts';
import type { ToBounder } from './bound-messages.ts';
import { unpackProblem } from './pack-problem.ts';
import { SharedBound } from './shared-bound.ts';
import { SharedGuide } from './shared-guide.ts';

/** When the other thread is told what people and sessions choose, as shares of the time. */
const guideAt = [0.15, 0.4, 0.5];
/** Rounds after which they agree enough, at the second time or later, for a plan to be laid out along their choices. */
const agreedAfter = 40;

/** Lowers the bound of a problem, sharing it after each round, until told to end or its time is over. Gives its prices. */
export function runBound({
  bounded: packed,
  prices,
  seconds,
  memory,
  guideMemory,
}: ToBounder): Prices {
  const from = performance.now();
  const bounded = unpackProblem(packed);
  const shared = new SharedBound(memory);
  let best = prices;
  let told = 0;
  const split = splitBound(bounded, personSets(bounded));
  const guide = new SharedGuide(bounded, split.seats.taking, guideMemory);
  let rounds = 0;
  const gone = () => (performance.now() - from) / 1000 / seconds;
  for (const step of searchSplit(bounded, split, prices, gone)) {
    rounds += 1;
    if (step.bound < shared.bound) {
      shared.bound = step.bound;
      best = step.prices;
    }
    if (shared.isEnded) break;
    const share = gone();
    if (share > (guideAt[told] ?? 1)) {
      const isAgreed = told > 0 && rounds >= agreedAfter;
      told += 1;
      guide.write({ prices: step.prices, share: step.share, isAgreed });
    }
  }
  return best;
}
