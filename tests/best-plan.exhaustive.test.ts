import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import { checkPlan } from '#shared/optimise/check-plan.ts';
import { solvePlan } from '../electron/backend/optimise/solve-plan.ts';
import { bestByTrying } from './helpers/exhaustive-plan.ts';
import { randomProblem } from './helpers/random-problem.ts';

test('1,000 small plans close exactly what trying every plan closes, and break nothing', async () => {
  const wrong: string[] = [];
  let impossible = 0;
  let helpful = 0;
  let chained = 0;
  for (let seed = 1; seed <= 1000; seed++) {
    const problem = randomProblem(seededRandom(seed), 3 + (seed % 4));
    const best = bestByTrying(problem);
    const solved = await solvePlan(problem, {
      ...{ seconds: 10, gap: 0, stopped: () => false, progress: () => undefined },
    });
    if (best === null) impossible += 1;
    else if (best > 0) helpful += 1;
    const waiting = new Set(
      problem.takings.flatMap((one) => (one.needs ? [`${one.person}|${one.course}`] : [])),
    );
    const taken = solved.plan.flatMap(({ offer, people }) =>
      people.map((person) => `${person}|${problem.offers[offer]!.course}`),
    );
    if (taken.some((place) => waiting.has(place))) chained += 1;
    const value = solved.status === 'infeasible' ? null : solved.value;
    const { violations } = checkPlan(problem, solved.plan);
    if (value !== best) wrong.push(`${seed}: ${value} instead of ${best}`);
    if (best !== null && violations.length > 0) wrong.push(`${seed}: ${violations[0]!.rule}`);
    if (best !== null && (solved.status !== 'optimal' || solved.bound < best - 1e-6)) {
      wrong.push(`${seed}: ${solved.status}, bound ${solved.bound} of ${best}`);
    }
    if (best === null && solved.conflict.length === 0) wrong.push(`${seed}: no reason given`);
  }
  expect(wrong).toEqual([]);
  // Cases that are all impossible, or all empty, would prove nothing.
  expect(impossible).toBeGreaterThan(50);
  expect(helpful).toBeGreaterThan(400);
  expect(chained).toBeGreaterThan(20);
});
