import { expect, test } from 'vitest';
import { curveBudgets, scaleEnd } from './curve-scale.ts';

test('the scale ends on a round figure that leaves the plan room on both sides', () => {
  expect(scaleEnd(5_000_000, 4_000_000)).toBe(16_000_000);
  expect(scaleEnd(null, 7_777_700)).toBe(16_000_000);
  expect(scaleEnd(null, 0)).toBe(16_000_000);
  expect(scaleEnd(100_000, 0)).toBe(800_000);
});

test('the envelope is one of the budgets asked, each once', () => {
  expect(curveBudgets(800_000, 250_000)).toEqual([
    0, 100_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000,
  ]);
  expect(curveBudgets(800_000, 200_000)).toHaveLength(9);
  expect(curveBudgets(800_000, null)).toHaveLength(9);
});
