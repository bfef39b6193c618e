import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { gapsRouter } from '../gaps/gaps.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { directionRouter } from './direction.router.ts';

test('the director reads the figures of the budget, the gaps and the plan', async () => {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const plans = createRouterClient(plansRouter, context);
  const course = await createRouterClient(catalogueRouter, context).create(smallCatalogue[0]!);
  const { id: planId } = await plans.create({ year: 2099, name: 'P' });
  const plan = await plans.addLine({ planId, courseId: course.id, employeeIds: [1, 2, 12] });
  const budget = createRouterClient(budgetRouter, context);
  await budget.setEnvelope({ planId, amount: 500_000 });
  const client = createRouterClient(directionRouter, context);
  const made = await client.overview({ planId });
  expect(made.budget).toEqual(await budget.overview({ planId }));
  expect(made.progress).toEqual({ lines: 1, linesDone: 0, hours: 42, hoursDone: 0 });

  const gaps = createRouterClient(gapsRouter, context);
  const [day] = await gaps.summary({ by: 'company', on: '2099-01-01' });
  const { weightedGap, weightedRequired, readiness } = day!;
  const closed = plan.lineRows[0]!.weightedClosed;
  expect(closed).toBeGreaterThan(0);
  expect(made.weighted).toEqual({ gap: weightedGap, closed });
  expect(made.readiness.without).toBe(readiness);
  expect(made.readiness.after).toBeCloseTo(1 - (weightedGap - closed) / weightedRequired, 12);
  const skills = await gaps.summary({ by: 'skill', on: '2099-01-01' });
  expect(made.gaps[0]).toMatchObject({ skill: skills[0]!.name, gap: skills[0]!.weightedGap });
  expect(made.gaps.reduce((sum, row) => sum + row.closed, 0)).toBe(closed);

  await plans.updateLines({ planId, lineIds: [plan.lineRows[0]!.id], patch: { state: 'closed' } });
  expect((await client.overview({ planId })).progress).toMatchObject({ hoursDone: 42 });
  await expect(client.overview({ planId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
