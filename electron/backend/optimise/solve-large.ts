import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { PersonSets } from '#shared/optimise/person-sets.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { walkPlan } from '#shared/optimise/walk-plan.ts';
import { startBound } from './bound-host.ts';
import { improvePlan } from './improve-plan.ts';
import { isShortSearch } from './is-short-search.ts';

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
 * Betters a plan too large for the exact model while a second thread lowers its bound: a walk along prices of seats first, exact
 * parts last where people are few. Gives the prices of the best bound.
 */
export async function solveLarge(
  problem: Problem,
  everybody: readonly PersonSets[],
  start: Prices,
  search: LargeSearch,
): Promise<Prices> {
  const { offer, left, seconds, stopped, plan, value, enter, bounded } = search;
  const places = plan().reduce((sum, { people }) => sum + people.length, 0);
  const slack = (0.125 * value()) / Math.max(1, places);
  const beside = isShortSearch(seconds)
    ? null
    : startBound(problem, start, { seconds: left(), slack });
  const isDone = () => {
    if (beside) bounded(beside.shared.bound);
    return search.isDone();
  };
  enter('improve');
  const rest = problem.people.length <= fewPeople ? seconds * 0.1 : 0;
  // Counting a plan anew takes its time too.
  const asked = left();
  offer(plan());
  let counting = asked - left();
  const likely = likelyPlaces(problem, everybody, start, slack);
  const from = left();
  walkPlan(problem, plan(), {
    ...{ prices: start, likely, isDone, newer: () => beside?.guide.read() ?? null },
    progress: () => 1 - (left() - rest - 1.5 * counting) / (from - rest),
    found: (other) => {
      const before = left();
      offer(other);
      counting = Math.max(counting, before - left());
    },
  });
  if (rest > 0 && !isDone()) await improvePlan(problem, plan, { offer, isDone, left, stopped });
  if (!beside) return start;
  const prices = await beside.end();
  bounded(beside.shared.bound);
  return prices;
}

/** Places that pay about their price, once sessions are shared among those who would come. */
function likelyPlaces(
  problem: Problem,
  everybody: readonly PersonSets[],
  prices: Prices,
  slack: number,
): Int32Array {
  if (problem.people.length > manyPeople) return Int32Array.from(problem.takings.keys());
  const split = splitBound(problem, everybody);
  const seatPrice = split.fullPrices(prices);
  split.sharePrices(prices, seatPrice);
  return split.likelyPlaces(prices, seatPrice, slack);
}
