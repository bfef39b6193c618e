import { expect, test } from 'vitest';
import { seededRandom } from '#shared/kernel/random.ts';
import { buildModel } from '#shared/optimise/model.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { explainConflict } from '../electron/backend/optimise/explain-conflict.ts';
import { solveMip } from '../electron/backend/optimise/solve-mip.ts';
import { bestPlanProblem } from './bench/best-plan-company.ts';
import { bestByTrying } from './helpers/exhaustive-plan.ts';
import { randomProblem } from './helpers/random-problem.ts';

/** Whether a plan meets some groups of constraints, all others let go. */
async function canHold(problem: Problem, groups: ReadonlySet<string>): Promise<boolean> {
  const { mip } = buildModel(problem, 2000);
  const rowLower = mip.rowLower.slice();
  const rowUpper = mip.rowUpper.slice();
  for (let row = 0; row < mip.rows; row += 1) {
    const group = mip.groups[mip.group[row]!]!;
    if (group === 'logic' || groups.has(group)) continue;
    rowLower[row] = Number.NEGATIVE_INFINITY;
    rowUpper[row] = Number.POSITIVE_INFINITY;
  }
  const cost = new Float64Array(mip.columns);
  const { status } = await solveMip({ ...mip, cost, rowLower, rowUpper }, { seconds: 10 });
  return status !== 'infeasible';
}

test('what is said not to hold together does not, and would without any one of its constraints', async () => {
  const wrong: string[] = [];
  let impossible = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const problem = randomProblem(seededRandom(seed), 3 + (seed % 4));
    if (bestByTrying(problem) !== null) continue;
    const { plan, conflict } = await explainConflict(problem, 20);
    // Too few people for a session is said of the course, whatever its other constraints.
    if (conflict.some(({ group }) => group === 'group') && conflict.length === 2) continue;
    impossible += 1;
    const groups = conflict.map(({ group }) => group);
    if (plan !== null || (await canHold(problem, new Set(groups)))) wrong.push(`${seed}: possible`);
    for (const one of groups) {
      const rest = new Set(groups.filter((group) => group !== one));
      if (!(await canHold(problem, rest))) wrong.push(`${seed}: ${one} is needless`);
    }
  }
  expect(wrong).toEqual([]);
  expect(impossible).toBeGreaterThan(10);
});

test('obligations too long for one person of a company are told by their hours, with the least that would do', async () => {
  const whole = bestPlanProblem(300, 'hard');
  const duty = whole.takings.find(({ must }) => must)!;
  const people = whole.people.map((one, at) =>
    at === duty.person ? { ...one, hoursYear: whole.courses[duty.course]!.hours - 2 } : one,
  );
  const { plan, conflict } = await explainConflict({ ...whole, people }, 20);
  expect(plan).toBeNull();
  const [limit, ...duties] = conflict;
  expect(limit!.group).toBe('hoursYear');
  expect(limit!.relaxBy).toBeGreaterThanOrEqual(2);
  expect(duties.every(({ group }) => group.startsWith('must:'))).toBe(true);
});
