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
/** Beyond so many, prices of every seat would take longer to find than they are worth. */
const manyPeople = 8000;

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
  let prices = start;
  let likely: Int32Array = Int32Array.from(problem.takings.keys());
  const until = seconds * (isFew ? 0.6 : 0.42);
  if (problem.people.length <= manyPeople && left() > until) {
    const split = splitBound(problem, everybody);
    let seatPrice = split.fullPrices(start);
    for (const step of searchSplit(problem, split, start, value)) {
      bounded(step.bound);
      prices = step.prices;
      seatPrice = step.seatPrice;
      if (isDone() || step.isSettled || left() < until) break;
    }
    const places = plan().reduce((sum, { people }) => sum + people.length, 0);
    if (!isDone()) {
      likely = split.likelyPlaces(prices, seatPrice, (0.125 * value()) / Math.max(1, places));
    }
  }
  if (isDone()) return prices;
  enter('improve');
  const rest = isFew ? seconds * 0.1 : 0;
  // Counting a plan anew takes its time too.
  const asked = left();
  offer(plan());
  let counting = asked - left();
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
