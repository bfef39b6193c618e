import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { randomProblem } from '../../../tests/helpers/random-problem.ts';
import { packProblem, unpackProblem } from './pack-problem.ts';

test('a problem packed, handed to another thread and unpacked is the problem it was', () => {
  let waiting = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const drawn = randomProblem(seededRandom(seed));
    // As in a part of a problem, whose other lines say when a place may stand.
    const problem: Problem = {
      ...drawn,
      takings: drawn.takings.map((one, at) => (at % 3 === 0 ? { ...one, within: [1, 3] } : one)),
    };
    waiting += problem.takings.filter(({ needs }) => needs).length;
    expect(unpackProblem(structuredClone(packProblem(problem)))).toEqual(problem);
  }
  expect(waiting).toBeGreaterThan(50);
});
