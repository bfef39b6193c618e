import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomProblem } from '../../tests/helpers/random-problem.ts';
import { seededRandom } from '../kernel/random.ts';
import { findOverload } from './find-overload.ts';
import type { Problem } from './problem.ts';

const problems = fc
  .tuple(fc.nat(100_000), fc.nat(12))
  .map(([seed, limit]) => withLimit(randomProblem(seededRandom(seed)), limit));

function withLimit(problem: Problem, hoursYear: number): Problem {
  return { ...problem, people: problem.people.map((person) => ({ ...person, hoursYear })) };
}

test('obligations too long for somebody’s year are told, none of them needless, with the limit that would do', () => {
  let told = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const hours = problem.people.map((_, person) =>
        problem.takings
          .filter((one) => one.must && one.person === person)
          .map(({ course }) => problem.courses[course]!.hours),
      );
      const sums = hours.map((own) => own.reduce((sum, one) => sum + one, 0));
      const limit = problem.people[0]!.hoursYear!;
      const most = Math.max(...sums);
      const found = findOverload(problem);
      expect(found !== null).toBe(most > limit);
      if (!found) return;
      told += 1;
      expect(found.missing).toBe(most - limit);
      expect(findOverload(withLimit(problem, limit + found.missing))).toBeNull();
      const long = found.courses.map((course) => problem.courses[course]!.hours);
      const together = long.reduce((sum, one) => sum + one, 0);
      expect(together).toBeGreaterThan(limit);
      for (const one of long) expect(together - one).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(50);
});
