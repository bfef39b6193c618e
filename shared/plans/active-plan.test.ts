import { expect, test } from 'vitest';
import { activePlanOfYear } from './active-plan.ts';
import type { PlanSummary } from './plans.contract.ts';

const plan = (id: number, year: number, status: PlanSummary['status'], active = true) => ({
  ...{ id, year, status, active },
});

test('the plan of the year is the furthest along, then the newest', () => {
  const plans = [
    plan(1, 2026, 'running'),
    plan(2, 2027, 'draft'),
    plan(3, 2027, 'approved'),
    plan(4, 2027, 'draft'),
  ];
  expect(activePlanOfYear(plans, 2027)?.id).toBe(3);
  expect(activePlanOfYear(plans.slice(0, 2).concat(plans[3]!), 2027)?.id).toBe(4);
  expect(activePlanOfYear(plans, 2030)).toBeUndefined();
});

test('a scenario that is not active is never the plan of the year', () => {
  expect(activePlanOfYear([plan(1, 2027, 'draft'), plan(2, 2027, 'draft', false)], 2027)?.id).toBe(
    1,
  );
  expect(activePlanOfYear([plan(2, 2027, 'running', false)], 2027)).toBeUndefined();
});
