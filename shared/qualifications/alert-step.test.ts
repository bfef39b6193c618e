import { expect, test } from 'vitest';
import { alertStep } from './alert-step.ts';

test('the step reached is the shortest alert the days left fall within, its own day included', () => {
  const alerts = [90, 30, 15, 7];
  expect([-1, 0, 7, 8, 15, 16, 30, 31, 90, 91].map((days) => alertStep(days, alerts))).toEqual([
    ...[null, 7, 7, 15, 15, 30, 30, 90, 90, null],
  ]);
  expect(alertStep(3, [])).toBeNull();
});
