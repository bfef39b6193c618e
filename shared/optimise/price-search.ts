import type { Answer, Prices } from './dual-bound.ts';
import { impliedEnvelopes } from './implied-envelopes.ts';
import type { Problem } from './problem.ts';

/** Where a search for prices ended: the lowest bound met, and the prices that gave it. */
export interface PricedBound {
  bound: number;
  prices: Prices;
  answer: Answer;
}

/**
 * Looks for prices of envelopes and trainers that make the bound lowest: dearer where everybody's choices overdraw, cheaper
 * where something is left (subgradient steps of Polyak's length towards `target`, a value some plan reaches).
 * Yields after each round. Deterministic.
 */
export function* searchPrices(
  problem: Problem,
  answerTo: (prices: Prices) => Answer,
  target: number,
  rounds: number,
  start?: Prices,
): Generator<PricedBound, PricedBound> {
  const size = [
    ...problem.envelopes.map(({ amount }) => Math.max(1, amount)),
    ...problem.trainers.map(({ hours }) => Math.max(1, hours ?? 0)),
  ];
  const envelopes = problem.envelopes.length;
  // Worth of a whole envelope or trainer, in points: the same scale for all.
  const worth = new Float64Array(size.length);
  const implied = impliedEnvelopes(problem);
  const companyWide = problem.envelopes.filter(
    ({ unitId }, at) => unitId === null && !implied[at],
  ).length;
  problem.envelopes.forEach((one, at) => {
    if (one.unitId === null && !implied[at]) worth[at] = target / 2 / companyWide;
  });
  if (start) {
    worth.set(start.envelopes.map((price, at) => price * size[at]!));
    worth.set(
      start.trainers.map((price, at) => price * size[envelopes + at]!),
      envelopes,
    );
  }
  const pricesOf = (): Prices => ({
    envelopes: Float64Array.from({ length: envelopes }, (_, at) => worth[at]! / size[at]!),
    trainers: Float64Array.from(
      { length: problem.trainers.length },
      (_, at) => worth[envelopes + at]! / size[envelopes + at]!,
    ),
  });
  let pace = 1;
  let stale = 0;
  let best: PricedBound | null = null;
  const bestWorth = new Float64Array(size.length);
  const direction = new Float64Array(size.length);
  for (let round = 0; round < rounds; round += 1) {
    const prices = pricesOf();
    const answer = answerTo(prices);
    if (!best || answer.bound < best.bound - 1e-9) {
      if (best && answer.bound > best.bound - 1e-4 * Math.abs(best.bound)) stale += 1;
      else stale = 0;
      best = { bound: answer.bound, prices, answer };
      bestWorth.set(worth);
    } else stale += 1;
    yield best;
    if (answer.bound === Number.NEGATIVE_INFINITY) break;
    if (stale >= 6) {
      pace /= 2;
      stale = 0;
      worth.set(bestWorth);
      if (pace < 0.004) break;
    }
    let length = 0;
    for (let at = 0; at < size.length; at += 1) {
      const used = at < envelopes ? answer.spent[at]! : answer.given[at - envelopes]!;
      const unlimited =
        at < envelopes ? implied[at] : problem.trainers[at - envelopes]!.hours === null;
      let slope = unlimited ? 0 : used / size[at]! - 1;
      if (worth[at]! <= 0 && slope < 0) slope = 0;
      // Some of the last direction is kept: it damps the zigzag.
      direction[at] = slope + 0.5 * direction[at]!;
      length += direction[at]! ** 2;
    }
    if (length < 1e-12) break;
    const step = (pace * Math.max(answer.bound - target, 1e-3 * Math.abs(target))) / length;
    for (let at = 0; at < size.length; at += 1) {
      worth[at] = Math.max(0, worth[at]! + step * direction[at]!);
    }
  }
  return best!;
}
