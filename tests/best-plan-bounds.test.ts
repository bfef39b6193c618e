import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import { pricedAnswers } from '#shared/optimise/dual-bound.ts';
import { personSets } from '#shared/optimise/person-sets.ts';
import { searchPrices } from '#shared/optimise/price-search.ts';
import { splitBound } from '#shared/optimise/split-bound.ts';
import { searchSplit } from '#shared/optimise/split-search.ts';
import { bestByTrying } from './helpers/exhaustive-plan.ts';
import { randomProblem } from './helpers/random-problem.ts';

test('no price ever bounds a small plan below what trying every plan closes', () => {
  const wrong: string[] = [];
  let tight = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const problem = randomProblem(seededRandom(seed), 3 + (seed % 4));
    const best = bestByTrying(problem);
    if (best === null) continue;
    const everybody = personSets(problem);
    const answers = pricedAnswers(problem, everybody);
    let prices = null;
    for (const step of searchPrices(problem, answers, Math.max(1, best), 15)) prices = step;
    if (!prices) continue;
    let rounds = 0;
    let bound = prices.bound;
    const split = splitBound(problem, everybody);
    for (const step of searchSplit(problem, split, prices.prices, () => rounds / 40)) {
      bound = Math.min(bound, step.bound);
      rounds += 1;
    }
    if (bound < best - 1e-6) wrong.push(`${seed}: ${bound} below ${best}`);
    if (bound < best * 1.02 + 1e-6) tight += 1;
  }
  expect(wrong).toEqual([]);
  // Bounds far above everything would prove nothing.
  expect(tight).toBeGreaterThan(100);
});

test('no seat price drawn at random bounds a small plan below its best, where courses must run too', () => {
  const wrong: string[] = [];
  let forced = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const drawn = randomProblem(random, 3 + (seed % 4));
    const problem = {
      ...drawn,
      courses: drawn.courses.map((course, at) => ({ ...course, pinned: at === seed % 2 })),
    };
    const best = bestByTrying(problem);
    if (best === null) continue;
    const split = splitBound(problem, personSets(problem));
    const prices = {
      envelopes: Float64Array.from(problem.envelopes, () => random() * random() * 4e-5),
      trainers: Float64Array.from(problem.trainers, () => random() * 0.2),
    };
    for (const scale of [0, 0.5, 2]) {
      const seatPrice = Float64Array.from(split.seats.taking, () => scale * random());
      const { bound } = split.answer(prices, seatPrice);
      if (bound < best - 1e-6) wrong.push(`${seed}: ${bound} below ${best}`);
      const loose = splitBound(drawn, personSets(drawn)).answer(prices, seatPrice).bound;
      if (bound < loose - 1e-6) forced += 1;
    }
  }
  expect(wrong).toEqual([]);
  // Courses that must run lower the bound somewhere: else they were let go.
  expect(forced).toBeGreaterThan(10);
});
