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

test('what was allotted and not consumed goes to the next year once, and undo takes it back', async () => {
  const { backend, client, plans, planId } = await planned();
  await client.setEnvelope({ planId, amount: 500_000 });
  await client.setEnvelope({ planId, unitId: 2, kind: 'travel', amount: 7_000 });
  await expect(client.carryOver({ planId, by: 'Ana' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const next = await plans.create({ year: 2100, name: 'Suivant' });
  const { lineRows } = await plans.get({ id: planId });
  await plans.updateLines({ planId, lineIds: [lineRows[0]!.id], patch: { state: 'closed' } });
  // 5,000 − 1,800 € of real cost of the closed line; its travel costs nothing.
  const rows = [
    { unitId: null, kind: null, envelope: 500_000, consumed: 180_000, amount: 320_000 },
    { unitId: 2, unit: 'Montage', kind: 'travel', envelope: 7_000, consumed: 0, amount: 7_000 },
  ];
  expect(await client.carryOverPreview({ planId })).toMatchObject({
    ...{ target: { id: next.id }, done: false },
    rows,
  });
  expect(await client.carryOver({ planId, by: 'Ana' })).toMatchObject({ done: true });
  const { envelopes } = await client.overview({ planId: next.id });
  expect(envelopes).toMatchObject([
    { unitId: null, amount: 320_000, additional: true },
    { unitId: 2, kind: 'travel', amount: 7_000, additional: true },
  ]);
  const { changes } = await client.breakdown({ planId: next.id });
  expect(changes).toMatchObject([
    { what: 'carried', unit: 'Montage', kind: 'travel', after: 7_000, who: 'Ana', reason: 'P' },
    { what: 'carried', unit: null, kind: null, after: 320_000 },
  ]);
  await expect(client.carryOver({ planId, by: 'Ana' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await backend.session.undo();
  expect((await client.overview({ planId: next.id })).envelopes).toEqual([]);
  expect((await client.breakdown({ planId: next.id })).changes).toEqual([]);
});

test('changes of an envelope are kept, and the views of the plan agree', async () => {
  const { client, planId } = await planned();
  await client.setEnvelope({ planId, unitId: 2, amount: 70_000 });
  await client.setEnvelope({ planId, unitId: 2, amount: 80_000 });
  await client.setEnvelope({ planId, unitId: 2, amount: 80_000 });
  await client.setEnvelope({ planId, unitId: 2, amount: null });
  const made = await client.breakdown({ planId });
  expect(made.changes.map(({ what, unit, before, after }) => [what, unit, before, after])).toEqual([
    ['set', 'Montage', 80_000, null],
    ['set', 'Montage', 70_000, 80_000],
    ['set', 'Montage', null, 70_000],
  ]);
  const overview = await client.overview({ planId });
  expect(made.total.total).toBe(overview.company.total);
  expect(made.pedagogical.external).toBe(180_000);
  expect(made.nodes.filter(({ level }) => level === 'unit').map(({ name }) => name)).toEqual(
    overview.byUnit.map(({ name }) => name),
  );
});

test('a scale is edited, removed, applied to a line and explained', async () => {
  const { backend, client, plans, planId } = await planned();
  const { lineRows } = await plans.get({ id: planId });
  const lineId = lineRows[0]!.id;
  const scale = 'interprofession-2024-base';
  const check = await client.fundingCheck({ lineId, scale });
  // Three learners × 14 h × (20 + 13 €), within what the course and the wages cost.
  expect(check).toMatchObject({ amount: 138_600, open: true, scale: { funder: 'OPCO EP' } });
  await client.applyFunding({ lineId, scale });
  await client.applyFunding({ lineId, scale });
  const funding = async () => (await plans.get({ id: planId })).lineRows[0]!.funding;
  expect(await funding()).toEqual([{ source: 'OPCO EP', state: 'asked', amount: 138_600 }]);
  await backend.session.undo();
  await backend.session.undo();
  expect(await funding()).toEqual([]);

  const before = await client.sessionFunding({ lineId });
  expect(before).toMatchObject({ cost: 180_000, company: 180_000, warnings: [{}, {}] });
  expect(before.warnings.map(({ kind }) => kind)).toEqual(['nothingAsked', 'otherYear']);

  const saved = await client.saveFundingScale({ ...check.scale, hourly: 1_000 });
  expect(saved.find(({ code }) => code === scale)).toMatchObject({ hourly: 1_000 });
  expect((await client.fundingCheck({ lineId, scale })).amount).toBe(96_600);
  const left = await client.removeFundingScale({ code: scale });
  expect(left.map(({ code }) => code)).not.toContain(scale);
  await expect(client.fundingCheck({ lineId, scale })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.fundingCheck({ lineId: 999 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the legal contribution stands beside the plan', async () => {
  const { client, planId } = await planned();
  const { headcount } = await client.overview({ planId });
  expect(await client.legalContribution({ planId })).toMatchObject({
    headcount,
    payroll: 0,
    total: 0,
  });
});
