import { seededRandom } from '../kernel/random.ts';
import type { Prices } from './dual-bound.ts';
import type { ChosenLine, Problem } from './problem.ts';
import { walkMoves } from './walk-moves.ts';
import { walkPrices } from './walk-prices.ts';
import { WalkState } from './walk-state.ts';

/** What a walk goes by: prices of money and trainers, and the places likely in a good plan. */
export interface WalkGuide {
  prices: Prices;
  likely: Int32Array;
}

export interface WalkOptions extends WalkGuide {
  /** What may be lost at first, in the worth of a mean place: less from a plan that is nearly right. */
  warmth?: number;
  /** A better guide than the last, when one has come. */
  newer?: () => WalkGuide | null;
  /** Share of the time gone, from 0 to 1: asked often. */
  progress: () => number;
  /** True ends the walk. */
  isDone: () => boolean;
  /** Told of a better plan that holds. */
  found: (plan: ChosenLine[], value: number) => void;
}

/** What may be lost at first and at last, in the worth of a mean place. */
const firstWarmth = 0.15;
const lastWarmth = 0.012;

/** Moves between two looks at the clock. */
const stride = 128;

/**
 * Walks from a plan to better ones: sessions open and close, people come and go, and what closes less is accepted ever more seldom
 * (annealing). Money counts by prices that follow what is spent, so that envelopes end full and hold.
 */
export function walkPlan(
  problem: Problem,
  start: readonly ChosenLine[],
  { prices, likely, warmth: first = firstWarmth, newer, progress, isDone, found }: WalkOptions,
): void {
  const state = new WalkState(problem);
  const { books, values, lines } = state;
  if (lines.count === 0) return;
  state.load(start);
  const charges = walkPrices(problem, state);
  const random = seededRandom(20_270_101);
  const follow = (guide: WalkGuide) => {
    books.moneyPrice.set(guide.prices.envelopes);
    books.trainerPrice.set(guide.prices.trainers);
    charges.update();
    return { usual: guide.prices.trainers, moves: walkMoves(state, charges, random, guide.likely) };
  };
  let { usual, moves } = follow({ prices, likely });
  const amounts = problem.envelopes.map(({ amount }) => amount);
  const units = Math.max(1, lines.capped.length);
  const shortest = lines.hours.reduce((least, hours) => Math.min(least, hours));
  let best = books.isPaid ? values.value : 0;
  const bestLines = values.lineOf.slice();
  let told = best;
  let warmth = 0;
  let lastTick = 0;
  let lastTold = 0;
  // Mean worth of a place: the scale of what a move gains or loses.
  const places = values.lineOf.reduce((count, line) => count + Number(line >= 0), 0);
  const scale = values.value > 0 ? values.value / places : 1;
  const tick = (share: number) => {
    state.allowance = 1 + Math.max(0, 0.04 * (0.85 - share));
    amounts.forEach((amount, at) => {
      if (amount <= 0) return;
      const over = Math.max(-0.1, Math.min(0.1, books.spent[at]! / amount - 1));
      const own = problem.envelopes[at]!.unitId === null ? 1 : 1 / units;
      const step = ((over > 0 ? 0.16 : 0.08) * over * own * values.value) / amount;
      const price = Math.max(0, books.moneyPrice[at]! + step);
      // What is still overdrawn near the end becomes dearer faster: only plans that hold count.
      books.moneyPrice[at] = share > 0.85 && over > 0 ? price * 1.02 : price;
    });
    problem.trainers.forEach(({ hours }, at) => {
      if (!hours || lines.linesOfTrainer[at]!.length === 0) return;
      // Days left over say that a trainer is priced too dear; a full year lets the price rise back slowly.
      const left = hours - books.given[at]!;
      const own = books.trainerPrice[at]!;
      books.trainerPrice[at] =
        left >= shortest
          ? own * (1 - 0.05 * Math.min(1, (4 * left) / hours))
          : own + 0.005 * usual[at]!;
    });
    charges.update();
  };
  const tell = () => {
    if (best <= told + 1e-9) return;
    told = best;
    found(state.planOf(bestLines), best);
  };
  for (let count = 0; ; count += 1) {
    if (count % stride === 0) {
      const share = progress();
      if (share >= 1 || isDone()) break;
      warmth = scale * first * (lastWarmth / first) ** share;
      if (values.value > best + 1e-9 && books.isPaid) {
        best = values.value;
        bestLines.set(values.lineOf);
      }
      if (share - lastTick >= 0.0025) {
        lastTick = share;
        const guide = share < 0.7 ? newer?.() : null;
        if (guide) ({ usual, moves } = follow(guide));
        tick(share);
      }
      if (share - lastTold >= 0.1) {
        lastTold = share;
        tell();
      }
    }
    state.begin();
    const turn = random();
    let moved = false;
    if (turn < 0.2) moved = moves.place();
    else if (turn < 0.5) moved = moves.swap();
    else if (turn < 0.7) moved = moves.open(warmth);
    else if (turn < 0.8) moved = moves.close();
    else moved = moves.shift();
    if (!state.hasMoved) continue;
    const surplus = state.surplus;
    const isKept =
      moved && (surplus >= 0 || random() < Math.exp(surplus / warmth)) && state.holds();
    if (!isKept) state.undo();
  }
  tell();
}
