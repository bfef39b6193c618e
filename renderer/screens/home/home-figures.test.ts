import { expect, test } from 'vitest';
import { isOver, quarterOf } from '#shared/plans/lateness.ts';
import type { PlanLine, PlanSummary } from '#shared/plans/plans.contract.ts';
import { planOfYear, planProgress } from './home-figures.ts';

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

test('the plan of the year is the furthest along, then the newest', () => {
  const plan = (id: number, year: number, status: PlanSummary['status']) =>
    ({ id, year, status }) as PlanSummary;
  const plans = [
    plan(1, 2026, 'running'),
    plan(2, 2027, 'draft'),
    plan(3, 2027, 'approved'),
    plan(4, 2027, 'draft'),
  ];
  expect(planOfYear(plans, 2027)?.id).toBe(3);
  expect(planOfYear(plans.slice(0, 2).concat(plans[3]!), 2027)?.id).toBe(4);
  expect(planOfYear(plans, 2030)).toBeUndefined();
});
