import { expect, test } from 'vitest';
import type { BestLine } from '#shared/optimise/optimise.contract.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';
import { planChanges, traineeHours } from './plan-changes.ts';

const line = (courseId: number, employeeIds: number[], real: number, closes = 1, quarter = 2) =>
  ({
    ...{ courseId, title: `C${courseId}`, employeeIds, real, closes, quarter },
    ...{ sessions: 1, mandatory: false, pinned: courseId === 9 },
  }) as BestLine;
const row = (courseId: number, participants: number, real: number, state = 'draft') =>
  ({
    ...{ courseId, title: `C${courseId}`, participants, quarter: 1, sessions: 1, state },
    ...{ mandatory: false, costs: { real } },
  }) as PlanLine;

const best = {
  beside: null,
  lines: [line(1, [1, 2], 100), line(1, [3], 50, 2, 4), line(9, [4], 70, 5)],
};
const plan = { lineRows: [row(1, 5, 400), row(2, 3, 90), row(3, 3, 80, 'cancelled')] } as Plan;

test('courses enter, leave or stay, those of several lines added up; a cancelled line is not in the plan', () => {
  const said = planChanges(best, plan).map(({ courseId, change, before, after }) => ({
    ...{ courseId, change, before: before?.people ?? null, after: after?.people ?? null },
  }));
  expect(said).toEqual([
    { courseId: 9, change: 'in', before: null, after: 1 },
    { courseId: 2, change: 'out', before: 3, after: null },
    { courseId: 1, change: 'kept', before: 5, after: 3 },
  ]);
  const kept = planChanges(best, plan)[2];
  expect(kept).toMatchObject({ quarters: [2, 4], closes: 3, after: { real: 150, sessions: 2 } });
});

test('on top of a plan whose lines stay, what is found enters and nothing leaves', () => {
  const said = planChanges({ ...best, beside: 3 }, plan);
  expect(said.map(({ courseId, change, before }) => ({ courseId, change, before }))).toEqual([
    { courseId: 9, change: 'in', before: null },
    { courseId: 1, change: 'in', before: null },
  ]);
});

test('without a plan everything enters', () => {
  expect(planChanges(best, null).every(({ change }) => change === 'in')).toBe(true);
});

test('trainee-hours count every place', () => {
  expect(traineeHours(best, (course) => (course === 1 ? 7 : 14))).toBe(3 * 7 + 14);
});
