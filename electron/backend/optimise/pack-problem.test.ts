import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { randomProblem } from '../../../tests/helpers/random-problem.ts';
import { memoryOf, packProblem, unpackProblem } from './pack-problem.ts';

/** As a thread starts another: the columns' memory goes over, the rest is copied. */
function handOver(problem: Problem) {
  const packed = packProblem(problem);
  const handed = structuredClone(packed, { transfer: memoryOf(packed) });
  expect(packed.takings.must).toHaveLength(0);
  return handed;
}

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
    expect(unpackProblem(handOver(problem))).toEqual(problem);
  }
  expect(waiting).toBeGreaterThan(50);
});
