import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { last } from '../../../tests/helpers/last.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { optimiseRouter } from './optimise.router.ts';

async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const catalogue = createRouterClient(catalogueRouter, context);
  const courses = [];
  // Nothing is mandatory here, so that every budget has a plan.
  for (const course of smallCatalogue) {
    courses.push(await catalogue.create({ ...course, mandatory: false }));
  }
  const client = createRouterClient(optimiseRouter, context);
  const plans = createRouterClient(plansRouter, context);
  const solve = async (demand: object, seconds = 20) =>
    last(await client.solve({ demand: { year: 2099, ...demand }, seconds, gap: 0 }));
  return { backend, client, plans, courses, solve };
}

test('the best plan is proven, says nothing of itself to the file, and is adopted in one undoable step', async () => {
  const { backend, client, plans, solve } = await company();
  const { revision } = backend.session;
  const best = await solve({});
  expect(best).toMatchObject({ status: 'optimal', distance: 0, conflict: [] });
  expect(best.value).toBeGreaterThan(0);
  expect(best.bound).toBeCloseTo(best.value, 6);
  expect(best.value).toBeLessThanOrEqual(best.open);
  expect(backend.session.revision).toBe(revision);
  expect(await plans.list()).toEqual([]);
  const { planId, lines } = await client.adopt({ token: best.token });
  const plan = await plans.get({ id: planId });
  expect(plan.lineRows).toHaveLength(lines);
  expect(plan.costs.real).toBe(best.real);
  expect(plan.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0)).toBe(best.value);
  expect(plan.lineRows.every(({ belowMinimum }) => !belowMinimum)).toBe(true);
  await backend.session.undo();
  expect(await plans.list()).toEqual([]);
});

test('a plan found on other data is not adopted', async () => {
  const { client, plans, solve } = await company();
  const best = await solve({});
  await plans.create({ year: 2099, name: 'P' });
  await expect(client.adopt({ token: best.token })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(client.adopt({ token: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a draft plan takes the lines in place of its own, under its own envelopes; a locked one refuses', async () => {
  const { client, plans, solve } = await company();
  const plan = await plans.create({ year: 2099, name: 'P' });
  const best = await solve({ budget: 100_000 });
  expect(best.real).toBeLessThanOrEqual(100_000);
  await client.adopt({ token: best.token, planId: plan.id });
  const adopted = await plans.get({ id: plan.id });
  expect(adopted.costs.real).toBe(best.real);
  const again = await solve({ planId: plan.id });
  await client.adopt({ token: again.token, planId: plan.id });
  expect((await plans.get({ id: plan.id })).lineRows).toHaveLength(again.lines.length);
  await plans.transition({ id: plan.id, to: 'submitted' });
  const third = await solve({});
  await expect(client.adopt({ token: third.token, planId: plan.id })).rejects.toMatchObject({
    code: 'PLAN_LOCKED',
  });
});

test('adopted as a scenario, it stands beside the plan with its envelopes and does not count until activated', async () => {
  const { backend, client, plans, solve } = await company();
  const plan = await plans.create({ year: 2099, name: 'P' });
  const budget = createRouterClient(budgetRouter, { context: { backend } });
  await budget.setEnvelope({ planId: plan.id, amount: 300_000 });
  const best = await solve({ budget: 100_000 });
  const { planId } = await client.adopt({ token: best.token, scenarioOf: plan.id, name: 'B' });
  const scenario = await plans.get({ id: planId });
  expect(scenario).toMatchObject({ name: 'B', scenarioOf: plan.id, active: false });
  expect(scenario).toMatchObject({ envelope: 300_000, costs: { real: best.real } });
  expect((await plans.get({ id: plan.id })).lineRows).toEqual([]);
  await backend.session.undo();
  expect(await plans.list()).toHaveLength(1);
});

test('a budget granted later adds to the plan’s envelope', async () => {
  const { backend, plans, solve } = await company();
  const plan = await plans.create({ year: 2099, name: 'P' });
  const budget = createRouterClient(budgetRouter, { context: { backend } });
  await budget.setEnvelope({ planId: plan.id, amount: 50_000 });
  await plans.transition({ id: plan.id, to: 'submitted' });
  await budget.addEnvelope({ planId: plan.id, amount: 100_000, by: 'D', reason: 'R' });
  const both = await solve({ planId: plan.id });
  const alone = await solve({ budget: 150_000 });
  expect(both.value).toBe(alone.value);
  expect(both.value).toBeGreaterThan((await solve({ budget: 100_000 })).value);
});

test('a demand that cannot be met says which constraints clash and by how much', async () => {
  const { courses, solve, client } = await company();
  const pinned = courses.map(({ id }) => ({ courseId: id }));
  const best = await solve({ budget: 0, pinned });
  expect(best).toMatchObject({ status: 'infeasible', lines: [] });
  const money = best.conflict.find(({ kind }) => kind === 'envelope');
  expect(money?.relaxBy).toBeGreaterThan(0);
  expect(best.conflict.some(({ kind }) => kind === 'pinned')).toBe(true);
  for (const { kind, id, name } of best.conflict) {
    if (kind === 'pinned') expect(courses.find((course) => course.id === id)?.title).toBe(name);
  }
  await expect(client.adopt({ token: best.token })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('courses that are out say why', async () => {
  const { courses, solve } = await company();
  const none = await solve({ budget: 0 });
  expect(none.out.some(({ reason }) => reason === 'money')).toBe(true);
  const excluded = await solve({ excluded: [courses[0]!.id] });
  expect(excluded.lines.every(({ courseId }) => courseId !== courses[0]!.id)).toBe(true);
  expect(excluded.out).toContainEqual(
    expect.objectContaining({ courseId: courses[0]!.id, reason: 'excluded' }),
  );
});

test('the curve never falls as the budget rises, and each point carries its own distance', async () => {
  const { client } = await company();
  const budgets = [0, 50_000, 100_000, 200_000, 400_000];
  const { points } = await last(
    await client.curve({ demand: { year: 2099 }, budgets, seconds: 10 }),
  );
  expect(points.map(({ budget }) => budget)).toEqual(budgets);
  points.forEach((point, at) => {
    expect(point.real).toBeLessThanOrEqual(point.budget);
    expect(point.distance).toBeCloseTo((point.bound - point.value) / (point.bound || 1), 9);
    if (at > 0) expect(point.value).toBeGreaterThanOrEqual(points[at - 1]!.value);
  });
});

test('a prerequisite is given in an earlier quarter, or the course stays out with the reason', async () => {
  const { backend, courses, solve } = await company();
  const catalogue = createRouterClient(catalogueRouter, { context: { backend } });
  const [bases, mastery, safety] = [courses[0]!, courses[1]!, courses[2]!];
  // Nobody holds safety 2 in 2099: mastery waits for the safety course.
  const ask = (level: number) =>
    catalogue.update({ id: mastery.id, patch: { prerequisites: [{ skillId: 2, level }] } });
  await ask(2);
  const best = await solve({});
  const quarterOf = (courseId: number, employeeId: number) =>
    best.lines.find((one) => one.courseId === courseId && one.employeeIds.includes(employeeId))
      ?.quarter ?? 0;
  const held = best.lines.filter(({ courseId }) => courseId === mastery.id);
  expect(held.flatMap(({ employeeIds }) => employeeIds)).toHaveLength(12);
  for (const { quarter, employeeIds } of held) {
    for (const id of employeeIds) {
      expect(quarterOf(safety.id, id)).toBeGreaterThan(0);
      expect(quarterOf(safety.id, id)).toBeLessThan(quarter);
    }
  }
  const without = await solve({ excluded: [safety.id] });
  expect(new Set(without.lines.map(({ courseId }) => courseId))).toEqual(new Set([bases.id]));
  await ask(3);
  const never = await solve({});
  expect(never.out.find(({ courseId }) => courseId === mastery.id)).toMatchObject({
    ...{ reason: 'prerequisite', people: 12 },
    lacking: { name: 'Sécurité', level: 3, people: 12 },
  });
  // Somebody insists: the prerequisites are named among what cannot hold together.
  await catalogue.update({
    id: mastery.id,
    patch: { prerequisites: [{ courseId: bases.id }] },
  });
  const forced = await solve({
    excluded: [bases.id],
    pinned: [{ courseId: mastery.id, employeeIds: [1] }],
  });
  expect(forced.status).toBe('infeasible');
  expect(forced.conflict.map(({ kind }) => kind)).toContain('prerequisite');
});
