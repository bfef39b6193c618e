import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import { bestByTrying } from '../../tests/helpers/exhaustive-plan.ts';
import { randomProblem } from '../../tests/helpers/random-problem.ts';
import { agreedPlan } from './agreed-plan.ts';
import { checkPlan } from './check-plan.ts';
import { pricedAnswers } from './dual-bound.ts';
import { greedyPlan } from './greedy.ts';
import { obligationsOf } from './obligations-of.ts';
import { outlinePlan } from './outline-plan.ts';
import { personSets } from './person-sets.ts';
import { searchPrices } from './price-search.ts';
import type { Problem } from './problem.ts';
import { listSeats } from './seat-groups.ts';
import { splitBound } from './split-bound.ts';
import { searchSplit } from './split-search.ts';

/** Rules a plan breaks, money apart. */
const broken = (problem: Problem, plan: Parameters<typeof checkPlan>[1]) =>
  checkPlan(problem, plan)
    .violations.map(({ rule }) => rule)
    .filter((rule) => rule !== 'envelope');

/** Small problems a greedy plan meets the obligations of: one place in eight and one course in three is an obligation. */
function problems() {
  return Array.from({ length: 300 }, (_, at) => {
    const random = seededRandom(at + 1);
    const drawn = randomProblem(random, 6 + (at % 8));
    const problem = {
      ...drawn,
      takings: drawn.takings.map((one) => ({ ...one, must: one.must || random() < 0.12 })),
      courses: drawn.courses.map((one) => ({ ...one, pinned: one.pinned || random() < 0.3 })),
    };
    return { problem, random, holding: greedyPlan(problem) };
  }).filter(({ problem, holding }) => broken(problem, holding).length === 0);
}

test('the obligations of a plan that holds are a plan that holds, and no larger', () => {
  const wrong: string[] = [];
  let smaller = 0;
  for (const { problem, holding } of problems()) {
    const kept = obligationsOf(problem, holding, new Set(problem.courses.keys()));
    const rules = broken(problem, kept);
    if (rules.length > 0) wrong.push(rules[0]!);
    const count = (plan: typeof kept) => plan.reduce((sum, { people }) => sum + people.length, 0);
    if (count(kept) < count(holding)) smaller += 1;
  }
  expect(wrong).toEqual([]);
  expect(smaller).toBeGreaterThan(20);
});

test('whatever is agreed on, the plan laid out breaks nothing but envelopes', () => {
  const wrong: string[] = [];
  let helped = 0;
  for (const { problem, random, holding } of problems()) {
    const share = Float32Array.from(listSeats(problem).taking, () => random());
    const plan = agreedPlan(problem, holding, share);
    const rules = plan ? broken(problem, plan) : ['none'];
    if (rules.length > 0) wrong.push(rules[0]!);
    if (broken(problem, outlinePlan(problem, [], share)).length > 0) helped += 1;
  }
  expect(wrong).toEqual([]);
  // Somewhere obligations had to be taken over.
  expect(helped).toBeGreaterThan(5);
});

test('what people and sessions agree on once the bound is low lays out nearly the best small plan', () => {
  let reached = 0;
  let best = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const problem = randomProblem(seededRandom(seed), 6);
    const most = bestByTrying(problem);
    const holding = greedyPlan(problem);
    if (most === null || checkPlan(problem, holding).violations.length > 0) continue;
    const everybody = personSets(problem);
    let prices = null;
    const answers = pricedAnswers(problem, everybody);
    for (const step of searchPrices(problem, answers, Math.max(1, most), 15)) prices = step;
    let rounds = 0;
    let share: Float32Array | null = null;
    const split = splitBound(problem, everybody);
    for (const step of searchSplit(problem, split, prices!.prices, () => rounds / 100)) {
      rounds += 1;
      share = step.share;
    }
    const plan = agreedPlan(problem, holding, share!);
    const { value, violations } = checkPlan(problem, plan ?? []);
    best += most;
    if (violations.length === 0) reached += value;
  }
  expect(best).toBeGreaterThan(50);
  expect(reached / best).toBeGreaterThan(0.7);
});
