import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { greedyKnapsack, knapsackMip, readKnapsacks } from '#shared/optimise/knapsack.ts';
import { hasPublicData, publicData, whereAbsent } from '../../../tests/helpers/public-data.ts';
import { solveMip } from './solve-mip.ts';

const read = (name: string) =>
  readKnapsacks(readFileSync(publicData('optimise', `${name}.txt`), 'utf8'));

test.skipIf(!hasPublicData)(
  `the seven first problems of the OR-Library are solved to their optima ${whereAbsent}`,
  async () => {
    const problems = read('mknap1');
    expect(problems).toHaveLength(7);
    for (const problem of problems) {
      const { status, value, bound } = await solveMip(knapsackMip(problem), { seconds: 20 });
      expect(status).toBe('optimal');
      expect(value).toBeCloseTo(problem.best, 6);
      expect(bound).toBeCloseTo(problem.best, 3);
      expect(greedyKnapsack(problem)).toBeLessThanOrEqual(problem.best);
    }
  },
);

test.skipIf(!hasPublicData)(
  `a problem of five envelopes is within half a percent of the best known after ten seconds ${whereAbsent}`,
  async () => {
    const [first] = read('mknapcb1');
    const best = 24_381;
    const { value, bound } = await solveMip(knapsackMip(first!), { seconds: 10 });
    expect(value).toBeGreaterThanOrEqual(best * 0.995);
    expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
  },
);

test('a search that is told to stop keeps the best solution and its bound', async () => {
  const random = Array.from({ length: 60 }, (_, at) => ((at * 7919) % 97) + 3);
  const problem = {
    best: 0,
    profits: random,
    weights: [1, 2, 3].map((k) => random.map((one, at) => ((one * k * (at + 5)) % 89) + 5)),
    capacities: [700, 800, 750],
  };
  let seen = 0;
  const { value, bound } = await solveMip(knapsackMip(problem), {
    seconds: 20,
    stopped: () => seen > 0,
    progress: (state) => {
      if (state.value !== null) seen += 1;
    },
  });
  expect(value).not.toBeNull();
  expect(bound).toBeGreaterThanOrEqual(value!);
});
