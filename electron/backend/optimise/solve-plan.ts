import { candidateLines } from '#shared/optimise/candidate-lines.ts';
import { checkPlan } from '#shared/optimise/check-plan.ts';
import { pricedAnswers } from '#shared/optimise/dual-bound.ts';
import { greedyPlan } from '#shared/optimise/greedy.ts';
import { buildModel } from '#shared/optimise/model.ts';
import { personSets } from '#shared/optimise/person-sets.ts';
import { type PricedBound, searchPrices } from '#shared/optimise/price-search.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { readSolution, startFrom } from '#shared/optimise/read-solution.ts';
import { spreadObligations } from '#shared/optimise/spread-obligations.ts';
import { type Conflict, explainConflict, explainHours } from './explain-conflict.ts';
import { isShortSearch } from './is-short-search.ts';
import { solveLarge } from './solve-large.ts';
import { solveMip } from './solve-mip.ts';

/** Best plan so far and what is proven: no plan closes more than `bound`. */
export interface SolveState {
  phase: 'greedy' | 'bound' | 'improve' | 'exact';
  value: number | null;
  bound: number;
}

export interface SolvedPlan {
  /** `infeasible`: proven that no plan meets every obligation; `unfound`: the time ran out before one was found. */
  status: 'optimal' | 'stopped' | 'infeasible' | 'unfound';
  plan: ChosenLine[];
  value: number;
  bound: number;
  /** Value of the plan made greedily by points per euro; null when it breaks an obligation. */
  greedy: number | null;
  /** Points per cent of each envelope in the bound: what a little more of it would be worth at most. */
  prices: number[];
  conflict: Conflict[];
  seconds: number;
}

export interface SolveOptions {
  seconds: number;
  /** Distance from the bound, relative to it, that is good enough. */
  gap: number;
  /** A plan known to hold, from a smaller budget for instance. */
  start?: ChosenLine[] | undefined;
  stopped: () => boolean;
  progress: (state: SolveState) => void;
}

/** Seats up to which the whole model goes to the solver; larger problems are bounded by prices and improved part by part. */
const exactSeats = 9000;

/**
 * Chooses the best plan: greedily first, then proven. Every plan kept was counted and checked by the independent checker.
 * Small problems go whole to the solver; large ones get a bound from prices and are improved by exact parts.
 */
export async function solvePlan(problem: Problem, options: SolveOptions): Promise<SolvedPlan> {
  const began = performance.now();
  const spent = () => (performance.now() - began) / 1000;
  const left = () => options.seconds - spent();
  const hours = explainHours(problem);
  if (hours) return without(hours, spent());
  let plan: ChosenLine[] | null = null;
  let value = 0;
  let bound = Number.POSITIVE_INFINITY;
  let phase: SolveState['phase'] = 'greedy';
  const say = () => options.progress({ phase, value: plan ? value : null, bound });
  const offer = (other: ChosenLine[]): boolean => {
    const checked = checkPlan(problem, other);
    if (checked.violations.length > 0 || (plan && checked.value <= value)) return false;
    plan = other;
    value = checked.value;
    say();
    return true;
  };
  const isDone = () =>
    options.stopped() ||
    left() <= 0 ||
    (plan !== null && bound - value <= options.gap * bound + 1e-6);
  let isCut = false;
  // Cut short it is a poor plan, whole nearly the best.
  const isShort = isShortSearch(options.seconds);
  const kept = isShort ? 0.3 : problem.people.length > 8000 ? 0.5 : 0.7;
  const isLate = () => {
    isCut ||= options.stopped() || left() < options.seconds * kept;
    return isCut;
  };
  const holds = (lines: ChosenLine[]) => checkPlan(problem, lines).violations.length === 0;
  let seed: ChosenLine[] = [];
  if (!holds(greedyPlan(problem, []))) {
    const spread = spreadObligations(problem);
    if (holds(spread)) seed = spread;
  }
  const greedy = greedyPlan(problem, [{}], seed, isLate);
  const isWhole = offer(greedy);
  const greedyValue = isWhole && !isCut ? value : null;
  if (options.start) offer(options.start);
  if (!plan) {
    // Obligations are met first by the exact model, then everything else is built around them.
    const found = await explainConflict(problem, Math.max(5, left() / 2), options.stopped);
    if (found.plan === null) return without(found.conflict, spent());
    seed = found.plan;
    offer(seed);
    offer(greedyPlan(problem, [{}], seed, () => options.stopped() || left() <= 0));
  }
  phase = 'bound';
  const everybody = personSets(problem);
  const answers = pricedAnswers(problem, everybody);
  const large = problem.people.length > 1500;
  const seats = candidateLines(problem).reduce((sum, { takings }) => sum + takings.length, 0);
  const isLarge = seats > exactSeats;
  const every = large ? Math.ceil(problem.people.length / 1000) : 1;
  const target = Math.max(1, value);
  let prices: PricedBound | null = null;
  if (every > 1) {
    for (const step of searchPrices(problem, (at) => answers(at, every), target, 80)) {
      prices = step;
      if (options.stopped() || left() < options.seconds * 0.52) break;
    }
  }
  const start = prices?.prices;
  // A second thread goes on from an estimate where there is one: here it is only made a bound.
  const rounds = start && isLarge && !isShort ? 1 : large ? 60 : 120;
  for (const step of searchPrices(problem, answers, target, rounds, start)) {
    prices = step;
    bound = Math.min(bound, step.bound);
    say();
    if (isDone() || left() < options.seconds * 0.48) break;
  }
  const finish = (status: SolvedPlan['status']): SolvedPlan => ({
    status,
    plan: plan ?? [],
    value,
    bound: Math.max(bound, value),
    greedy: greedyValue,
    prices: [...(prices?.prices.envelopes ?? [])],
    conflict: [],
    seconds: spent(),
  });
  if (prices && !isLarge) {
    const { price, chosen } = prices.answer;
    offer(greedyPlan(problem, [{ allowed: chosen, price }, { price }, {}], seed));
    if (!isDone()) offer(greedyPlan(problem, [{ price }, {}], seed));
  }
  if (prices && isLarge && !isDone()) {
    const walked = await solveLarge(problem, everybody, prices.prices, {
      ...{ offer, isDone, left, seconds: options.seconds, stopped: options.stopped },
      plan: () => plan ?? seed,
      value: () => value,
      enter: (next) => {
        phase = next;
        say();
      },
      bounded: (lower) => {
        if (lower >= bound) return;
        bound = lower;
        say();
      },
    });
    prices = { ...prices, prices: walked };
  }
  if (!isLarge) {
    phase = 'exact';
    let tight = problem;
    for (let round = 0; round < 4 && !isDone(); round += 1) {
      const model = buildModel(tight);
      const result = await solveMip(model.mip, {
        seconds: left(),
        gap: options.gap,
        start: plan && startFrom(tight, model, plan),
        stopped: options.stopped,
        progress: (state) => {
          if (round === 0) bound = Math.min(bound, state.bound);
          if (state.solution) offer(readSolution(problem, model, state.solution));
          else say();
        },
      });
      if (round === 0 && result.status !== 'infeasible') bound = Math.min(bound, result.bound);
      if (!result.solution) break;
      const other = readSolution(problem, model, result.solution);
      const broken = checkPlan(problem, other).violations;
      if (broken.length === 0) {
        offer(other);
        break;
      }
      // Units' shares were counted at the price of full groups: those overdrawn get less, and the search begins anew.
      tight = {
        ...tight,
        envelopes: tight.envelopes.map((one, at) => {
          const excess = broken.find((each) => each.rule === 'envelope' && each.at === at);
          if (!excess) return one;
          return {
            ...one,
            amount: one.amount - (Number(excess.detail) - problem.envelopes[at]!.amount) - 1,
          };
        }),
      };
    }
  }
  return finish(bound - value <= 1e-6 * Math.max(1, bound) ? 'optimal' : 'stopped');
}

/** No plan: impossible when a conflict says why, not found in time otherwise. */
function without(conflict: Conflict[], seconds: number): SolvedPlan {
  return {
    status: conflict.length > 0 ? 'infeasible' : 'unfound',
    ...{ plan: [], value: 0, bound: 0, greedy: null, prices: [], conflict, seconds },
  };
}
