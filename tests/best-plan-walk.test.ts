import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import { checkPlan } from '#shared/optimise/check-plan.ts';
import { greedyPlan } from '#shared/optimise/greedy.ts';
import { walkPlan } from '#shared/optimise/walk-plan.ts';
import { bestByTrying } from './helpers/exhaustive-plan.ts';
import { randomProblem } from './helpers/random-problem.ts';

test('a walk breaks nothing, tells what its plans close, and nearly always finds the best small plan', () => {
  const wrong: string[] = [];
  let tried = 0;
  let reached = 0;
  let bettered = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const problem = randomProblem(seededRandom(seed), 3 + (seed % 4));
    const start = greedyPlan(problem);
    const first = checkPlan(problem, start);
    if (first.violations.length > 0) continue;
    tried += 1;
    let turn = 0;
    let value = first.value;
    walkPlan(problem, start, {
      prices: {
        envelopes: new Float64Array(problem.envelopes.length),
        trainers: new Float64Array(problem.trainers.length),
      },
      likely: Int32Array.from(problem.takings.keys()),
      progress: () => {
        turn += 1;
        return turn / 30;
      },
      isDone: () => false,
      found: (plan, told) => {
        const { value: counted, violations } = checkPlan(problem, plan);
        if (violations.length > 0) wrong.push(`${seed}: ${violations[0]!.rule}`);
        if (Math.abs(counted - told) > 1e-6) wrong.push(`${seed}: ${counted} told as ${told}`);
        value = Math.max(value, counted);
      },
    });
    if (value > first.value) bettered += 1;
    if (value === bestByTrying(problem)) reached += 1;
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(30);
  expect(bettered).toBeGreaterThan(5);
  expect(reached / tried).toBeGreaterThan(0.9);
});
