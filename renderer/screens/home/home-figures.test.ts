import { expect, test } from 'vitest';
import { isOver, quarterOf } from '#shared/plans/lateness.ts';
import type { PlanLine } from '#shared/plans/plans.contract.ts';
import { planProgress } from './home-figures.ts';

const line = (quarter: PlanLine['quarter'], state: PlanLine['state']) =>
  ({ quarter, state }) as PlanLine;

test('progress counts actions done, leaves cancelled ones out, and calls late those of a past quarter', () => {
  const lineRows = [
    line(1, 'closed'),
    line(1, 'open'),
    line(2, 'done'),
    line(3, 'draft'),
    line(1, 'cancelled'),
  ];
  expect(planProgress({ year: 2027, lineRows }, '2027-05-10')).toEqual({
    total: 4,
    done: 2,
    ratio: 0.5,
    late: 1,
  });
});

test('an empty plan has no progress rather than a division by zero', () => {
  expect(planProgress({ year: 2027, lineRows: [] }, '2027-05-10').ratio).toBe(0);
});

test('a quarter is over once the next one started, and every quarter of a past year is', () => {
  expect(['01-01', '03-31', '04-01', '12-31'].map((day) => quarterOf(`2027-${day}`))).toEqual([
    1, 1, 2, 4,
  ]);
  expect(isOver(2027, 1, '2027-03-31')).toBe(false);
  expect(isOver(2027, 1, '2027-04-01')).toBe(true);
  expect(isOver(2027, 4, '2028-01-01')).toBe(true);
  expect(isOver(2027, 1, '2026-12-31')).toBe(false);
});
