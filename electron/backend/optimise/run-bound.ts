import { type Prices, pricedAnswers } from '#shared/optimise/dual-bound.ts';
import { personSets } from '#shared/optimise/person-sets.ts';
import { searchPrices } from '#shared/optimise/price-search.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { searchSplit } from '#shared/optimise/split-search.ts';
import type { ToBounder } from './bound-messages.ts';
import { SharedBound } from './shared-bound.ts';

/** Rounds in which money and trainers alone are priced, before each seat is. */
const priceRounds = 60;

/** Lowers the bound of a problem, sharing it after each round, until told to end or steps no longer matter. Gives its prices. */
export function runBound({ bounded, prices, memory }: ToBounder): Prices {
  const shared = new SharedBound(memory);
  const everybody = personSets(bounded);
  let best = prices;
  const keep = (step: { bound: number; prices: Prices }) => {
    if (step.bound >= shared.bound) return;
    shared.bound = step.bound;
    best = step.prices;
  };
  const answers = pricedAnswers(bounded, everybody);
  for (const step of searchPrices(bounded, answers, shared.value, priceRounds, prices)) {
    keep(step);
    if (shared.isEnded) return best;
  }
  const split = splitBound(bounded, everybody);
  for (const step of searchSplit(bounded, split, best, () => shared.value)) {
    keep(step);
    if (shared.isEnded || step.isSettled) break;
  }
  return best;
}
