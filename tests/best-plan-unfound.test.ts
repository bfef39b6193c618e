import { expect, test } from 'vitest';
import { explainConflict } from '../electron/backend/optimise/explain-conflict.ts';
import { bestPlanProblem } from './bench/best-plan-company.ts';

test('obligations whose search is cut short are not called impossible', async () => {
  const problem = bestPlanProblem(300, 'hard');
  const cut = await explainConflict(problem, 60, () => true);
  expect(cut).toEqual({ plan: null, conflict: [] });
  const whole = await explainConflict(problem, 60);
  expect(whole.plan).not.toBeNull();
});
