import type { Prices } from './dual-bound.ts';
import { impliedEnvelopes } from './implied-envelopes.ts';
import type { Problem } from './problem.ts';
import type { splitBound } from './split-bound.ts';

/** Where a search for seat prices stands. */
export interface SplitStep {
  /** Lowest bound met. */
  bound: number;
  prices: Prices;
  seatPrice: Float64Array;
  /** By seat: how often people and sessions chose it lately, from 0 to 1. */
  wanted: Float32Array;
  held: Float32Array;
  /** True once steps are too short to matter. */
  isSettled: boolean;
}

/**
 * Lowers a split bound step by step: seats that people want and sessions do not hold become dearer, those held in vain cheaper, and so
 * with money and trainers (subgradient steps of Polyak's length, part of the last direction kept). Yields after each round.
 */
export function* searchSplit(
  problem: Problem,
  { answer, seats, fullPrices, sharePrices }: ReturnType<typeof splitBound>,
  start: Prices,
  reached: () => number,
): Generator<SplitStep> {
  const { envelopes, trainers } = problem;
  const sizes = [
    ...envelopes.map(({ amount }) => Math.max(1, amount)),
    ...trainers.map(({ hours }) => Math.max(1, hours ?? 0)),
  ];
  const count = seats.taking.length;
  const center = fullPrices(start);
  sharePrices(start, center);
  const worth = Float64Array.from(sizes, (size, at) =>
    at < envelopes.length
      ? start.envelopes[at]! * size
      : start.trainers[at - envelopes.length]! * size,
  );
  const pricesOf = (own: Float64Array): Prices => ({
    envelopes: Float64Array.from(envelopes, (_, at) => own[at]! / sizes[at]!),
    trainers: Float64Array.from(
      trainers,
      (_, at) => own[envelopes.length + at]! / sizes[envelopes.length + at]!,
    ),
  });
  const implied = impliedEnvelopes(problem);
  const limited = sizes.map((_, at) =>
    at < envelopes.length ? !implied[at] : trainers[at - envelopes.length]!.hours !== null,
  );
  let now = answer(start, center);
  let bound = now.bound;
  const wanted = Float32Array.from(now.wanted);
  const held = Float32Array.from(now.held);
  const usedNow = (at: number) =>
    (at < envelopes.length ? now.spent[at]! : now.given[at - envelopes.length]!) / sizes[at]! - 1;
  const bestSeat = center.slice();
  const bestWorth = worth.slice();
  const direction = new Float64Array(count);
  const drift = new Float64Array(sizes.length);
  let pace = 1;
  let stale = 0;
  let target = Math.max(reached(), 0.95 * bound);
  for (;;) {
    yield {
      bound,
      prices: pricesOf(bestWorth),
      seatPrice: bestSeat,
      wanted,
      held,
      isSettled: pace < 0.002,
    };
    if (bound < target * 1.005) target = Math.max(reached(), bound * 0.985);
    const keep = 0.7;
    let length = 1e-9;
    let places = 0;
    for (let seat = 0; seat < count; seat += 1) {
      let slope = now.wanted[seat]! - now.held[seat]!;
      places += now.wanted[seat]!;
      if (slope < 0 && center[seat]! <= 0) slope = 0;
      const own = slope + keep * direction[seat]!;
      direction[seat] = own;
      length += own * own;
    }
    // Prices of money move every seat at once: they go by smaller steps.
    const scale = Math.max(1, places / 100);
    for (let at = 0; at < sizes.length; at += 1) {
      if (!limited[at]) continue;
      let slope = usedNow(at);
      if (slope < 0 && worth[at]! <= 0) slope = 0;
      const own = slope + keep * drift[at]!;
      drift[at] = own;
      length += scale * own * own;
    }
    const step = (pace * (now.bound - target)) / length;
    for (let seat = 0; seat < count; seat += 1) {
      center[seat] = Math.max(0, center[seat]! + step * direction[seat]!);
    }
    for (let at = 0; at < sizes.length; at += 1) {
      if (!limited[at]) continue;
      worth[at] = Math.max(0, worth[at]! + step * scale * drift[at]!);
    }
    now = answer(pricesOf(worth), center);
    const share = 0.05;
    for (let seat = 0; seat < count; seat += 1) {
      wanted[seat]! += share * (now.wanted[seat]! - wanted[seat]!);
      held[seat]! += share * (now.held[seat]! - held[seat]!);
    }
    if (now.bound < bound) {
      if (now.bound < bound * 0.9999) stale = 0;
      bound = now.bound;
      bestSeat.set(center);
      bestWorth.set(worth);
    } else {
      stale += 1;
      if (stale >= 12) {
        pace *= 0.65;
        stale = 0;
        center.set(bestSeat);
        worth.set(bestWorth);
        direction.fill(0);
        drift.fill(0);
        now = answer(pricesOf(worth), center);
      }
    }
  }
}
