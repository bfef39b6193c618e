import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { budgetRouter } from './budget.router.ts';

async function planned() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const plans = createRouterClient(plansRouter, context);
  const course = await createRouterClient(catalogueRouter, context).create(smallCatalogue[0]!);
  const { id: planId } = await plans.create({ year: 2099, name: 'P' });
  await plans.addLine({ planId, courseId: course.id, employeeIds: [1, 2, 12] });
  return { backend, plans, planId, client: createRouterClient(budgetRouter, context) };
}

test('envelopes are set by company, unit and kind, changed, removed and undone', async () => {
  const { backend, client, plans, planId } = await planned();
  await client.setEnvelope({ planId, amount: 500_000 });
  await client.setEnvelope({ planId, unitId: 2, amount: 70_000 });
  await client.setEnvelope({ planId, kind: 'travel', amount: 1_000 });
  const set = await client.setEnvelope({ planId, amount: 400_000 });
  expect(set.envelopes.map(({ unit, kind, amount }) => [unit, kind, amount])).toEqual([
    [null, null, 400_000],
    [null, 'travel', 1_000],
    ['Montage', null, 70_000],
  ]);
  // 3 × 600 € inter: 4,000 − 1,800 € remain.
  expect(set).toMatchObject({ company: { envelope: 400_000 }, real: 180_000, remaining: 220_000 });
  expect(set.byUnit.map(({ name, envelope }) => [name, envelope])).toEqual([
    ['Atelier', null],
    ['Montage', 70_000],
  ]);
  expect((await plans.list())[0]).toMatchObject({ envelope: 400_000, remaining: 220_000 });
  const removed = await client.setEnvelope({ planId, amount: null });
  expect(removed).toMatchObject({ remaining: null, company: { envelope: null } });
  await backend.session.undo();
  expect(await client.overview({ planId })).toEqual(set);
  await expect(client.setEnvelope({ planId, unitId: 99, amount: 1 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(client.overview({ planId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the overview adds up to the plan it is about', async () => {
  const { client, plans, planId } = await planned();
  const plan = await plans.get({ id: planId });
  const overview = await client.overview({ planId });
  expect([overview.real, overview.full]).toEqual([plan.costs.real, plan.costs.full]);
  expect(overview.company).toMatchObject({
    forecast: plan.costs.pedagogical + plan.costs.wages + plan.costs.ancillary,
    ...{ committed: 0, consumed: 0 },
  });
  expect(overview.traineeHours).toBe(3 * 14);
});
