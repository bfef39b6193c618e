import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { PersonSets } from '#shared/optimise/person-sets.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { searchSplit } from '#shared/optimise/split-search.ts';
import { walkPlan } from '#shared/optimise/walk-plan.ts';
import { improvePlan } from './improve-plan.ts';

interface LargeSearch {
  offer: (plan: ChosenLine[]) => boolean;
  isDone: () => boolean;
  /** Seconds left, and seconds given in all. */
  left: () => number;
  seconds: number;
  stopped: () => boolean;
  plan: () => ChosenLine[];
  value: () => number;
  enter: (phase: 'improve') => void;
  bounded: (bound: number) => void;
}

/** Up to so many people exact parts still better a plan at the end. */
const fewPeople = 1500;

/**
 * Bounds a plan too large for the exact model and betters it: prices of seats first, a walk along them for most of the rest,
 * exact parts last where people are few. Gives the prices of the best bound.
 */
export async function solveLarge(
  problem: Problem,
  everybody: readonly PersonSets[],
  start: Prices,
  search: LargeSearch,
): Promise<Prices> {
  const { offer, isDone, left, seconds, stopped, plan, value, enter, bounded } = search;
  const isFew = problem.people.length <= fewPeople;
  const split = splitBound(problem, everybody);
  let prices = start;
  let seatPrice = split.fullPrices(start);
  for (const step of searchSplit(problem, split, start, value)) {
    bounded(step.bound);
    prices = step.prices;
    seatPrice = step.seatPrice;
    if (isDone() || step.isSettled || left() < seconds * (isFew ? 0.6 : 0.5)) break;
  }
  if (isDone()) return prices;
  enter('improve');
  const places = plan().reduce((sum, { people }) => sum + people.length, 0);
  const slack = (0.125 * value()) / Math.max(1, places);
  const likely = split.likelyPlaces(prices, seatPrice, slack);
  const rest = isFew ? seconds * 0.1 : 0;
  // Counting a plan anew takes its time too.
  let counting = 0;
  const from = left();
  walkPlan(problem, plan(), {
    ...{ prices, likely, isDone },
    progress: () => 1 - (left() - rest - 1.5 * counting) / (from - rest),
    found: (other) => {
      const before = left();
      offer(other);
      counting = Math.max(counting, before - left());
    },
  });
  if (rest > 0 && !isDone()) await improvePlan(problem, plan, { offer, isDone, left, stopped });
  return prices;
}
