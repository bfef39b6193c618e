import { agreedPlan } from '#shared/optimise/agreed-plan.ts';
import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { PersonSets } from '#shared/optimise/person-sets.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { type WalkOptions, walkPlan } from '#shared/optimise/walk-plan.ts';
import { startBound } from './bound-host.ts';
import { improvePlan } from './improve-plan.ts';
import { isShortSearch } from './is-short-search.ts';
import type { SharedGuide } from './shared-guide.ts';

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

/** What a walk may lose at first from a plan laid out anew, in the worth of a mean place. */
const laidWarmth = 0.08;

/**
 * Betters a plan too large for the exact model while a second thread lowers its bound: a walk from plan to plan, begun anew once people
 * and sessions agree on one at the bound's prices, and exact parts last where people are few. Gives the prices of the best bound.
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
  const beside = isShortSearch(seconds) ? null : startBound(problem, start, { seconds: left() });
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
  const walk = (
    from: ChosenLine[],
    options: Pick<WalkOptions, 'prices' | 'likely' | 'warmth' | 'newer' | 'isDone'>,
  ) => {
    const all = left() - rest;
    walkPlan(problem, from, {
      ...options,
      progress: () => 1 - (left() - rest - 1.5 * counting) / all,
      found: (other) => {
        const before = left();
        offer(other);
        counting = Math.max(counting, before - left());
      },
    });
  };
  let agreed = null as ReturnType<SharedGuide['read']>;
  const newer = () => {
    const guide = beside?.guide.read() ?? null;
    if (guide?.isAgreed) agreed = guide;
    return guide;
  };
  walk(plan(), { prices: start, likely, newer, isDone: () => agreed !== null || isDone() });
  if (agreed && !isDone()) {
    // A plan laid out along what the bound's prices make everybody choose is better, once walked from, than any walked to.
    const laid = agreedPlan(problem, plan(), agreed.share) ?? plan();
    walk(laid, { ...{ prices: agreed.prices, likely: agreed.likely, isDone }, warmth: laidWarmth });
  }
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
