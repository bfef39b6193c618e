import type { Prices } from '#shared/optimise/dual-bound.ts';
import { personSets } from '#shared/optimise/person-sets.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { searchSplit } from '#shared/optimise/split-search.ts';
import type { ToBounder } from './bound-messages.ts';
import { SharedBound } from './shared-bound.ts';

/** Lowers the bound of a problem, sharing it after each round, until told to end or steps no longer matter. Gives its prices. */
export function runBound({ bounded, prices, memory }: ToBounder): Prices {
  const shared = new SharedBound(memory);
  const split = splitBound(bounded, personSets(bounded));
  let best = prices;
  for (const step of searchSplit(bounded, split, prices, () => shared.value)) {
    if (step.bound < shared.bound) {
      shared.bound = step.bound;
      best = step.prices;
    }
    if (shared.isEnded || step.isSettled) break;
  }
  return best;
}
