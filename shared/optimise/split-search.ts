import { adamSteps } from './adam-steps.ts';
import type { Prices } from './dual-bound.ts';
import { impliedEnvelopes } from './implied-envelopes.ts';
import type { Problem } from './problem.ts';
import type { splitBound } from './split-bound.ts';

/** Where a search for seat prices stands. */
export interface SplitStep {
  /** Lowest bound met, and the prices that gave it. */
  bound: number;
  prices: Prices;
  seatPrice: Float64Array;
  /** By seat: how often people and sessions took it lately, from 0 to 1. They nearly agree once the bound hardly falls. */
  share: Float32Array;
}

/** Steps at the beginning and at the end, in the worth of a mean place or of an envelope. */
const firstStep = 0.06;
const lastStep = 0.0006;
/** Rounds that count as lately. */
const lately = 30;

/**
 * Lowers a split bound step by step: seats that people want and sessions do not hold become dearer, those held in vain cheaper, and so
 * with money and trainers. Steps shorten as `gone` goes from 0 to 1, where the search ends. Yields after each round.
 */
export function* searchSplit(
  problem: Problem,
  { answer, fullPrices, sharePrices }: ReturnType<typeof splitBound>,
  start: Prices,
  gone: () => number,
): Generator<SplitStep> {
  const { envelopes, trainers } = problem;
  const sizes = [
    ...envelopes.map(({ amount }) => Math.max(1, amount)),
    ...trainers.map(({ hours }) => Math.max(1, hours ?? 0)),
  ];
  const money = envelopes.length;
  const seatPrice = fullPrices(start);
  sharePrices(start, seatPrice);
  // Points of a whole envelope or trainer: the same scale for all.
  const worth = Float64Array.from(sizes, (size, at) =>
    at < money ? start.envelopes[at]! * size : start.trainers[at - money]! * size,
  );
  const pricesOf = (own: Float64Array): Prices => ({
    envelopes: Float64Array.from(envelopes, (_, at) => own[at]! / sizes[at]!),
    trainers: Float64Array.from(trainers, (_, at) => own[money + at]! / sizes[money + at]!),
  });
  const implied = impliedEnvelopes(problem);
  const limited = sizes.map((_, at) =>
    at < money ? !implied[at] : trainers[at - money]!.hours !== null,
  );
  const bestSeat = seatPrice.slice();
  const bestWorth = worth.slice();
  const seatSteps = adamSteps(seatPrice.length, 1);
  const worthSteps = adamSteps(worth.length, 0.04);
  const share = new Float32Array(seatPrice.length);
  let bound = Number.POSITIVE_INFINITY;
  let mean = 0;
  for (let round = 1; ; round += 1) {
    const now = answer(pricesOf(worth), seatPrice);
    if (now.bound < bound) {
      bound = now.bound;
      bestSeat.set(seatPrice);
      bestWorth.set(worth);
    }
    const part = 1 / Math.min(round, lately);
    for (let seat = 0; seat < share.length; seat += 1) {
      share[seat]! += part * ((now.wanted[seat]! + now.held[seat]!) / 2 - share[seat]!);
    }
    yield { bound, prices: pricesOf(bestWorth), seatPrice: bestSeat, share };
    const spent = gone();
    if (spent >= 1 || bound === Number.NEGATIVE_INFINITY) return;
    mean ||=
      bound /
      Math.max(
        1,
        now.wanted.reduce((sum, one) => sum + one, 0),
      );
    const step = firstStep * (lastStep / firstStep) ** spent;
    for (let seat = 0; seat < seatPrice.length; seat += 1) {
      const more = seatSteps(seat, now.wanted[seat]! - now.held[seat]!, step * mean);
      seatPrice[seat] = Math.max(0, seatPrice[seat]! + more);
    }
    for (let at = 0; at < worth.length; at += 1) {
      if (!limited[at]) continue;
      const drawn = at < money ? now.spent[at]! : now.given[at - money]!;
      const pace = 6 * step * (worth[at]! + 2e-5 * bound);
      worth[at] = Math.max(0, worth[at]! + worthSteps(at, drawn / sizes[at]! - 1, pace));
    }
  }
}
