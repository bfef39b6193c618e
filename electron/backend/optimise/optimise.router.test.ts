import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { demandSchema } from '#shared/optimise/demand.ts';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { last } from '../../../tests/helpers/last.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { needsRouter } from '../needs/needs.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { readSettings, writeSettings } from '../workspace/settings.store.ts';
import { loadProblem } from './load-problem.ts';
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
    code: 'PLAN_SUBMITTED',
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

test('who stands in a kept need has a place, who stands in a refused one has none, where arbitration is asked for', async () => {
  const { backend, courses, solve } = await company();
  const needs = createRouterClient(needsRouter, { context: { backend } });
  const [basics, , safety] = courses;
  const ask = async (status: 'kept' | 'refused', need: object) => {
    const { id } = await needs.create({ year: 2099, title: 'B', ...need });
    await needs.decide({ ids: [id], status, reason: 'R' });
  };
  await ask('kept', { courseId: safety!.id, employeeIds: [3, 4] });
  await ask('refused', { skillId: 1, employeeIds: [1, 2] });
  const people = (best: BestPlan, courseId: number) =>
    new Set(best.lines.flatMap((line) => (line.courseId === courseId ? line.employeeIds : [])));
  const alone = await solve({ budget: 0 });
  expect(people(alone, safety!.id).size).toBe(0);
  const free = await solve({});
  expect(people(free, basics!.id)).toContain(1);
  const decided = await solve({ arbitrated: true });
  expect(people(decided, safety!.id).isSupersetOf(new Set([3, 4]))).toBe(true);
  expect(people(decided, basics!.id).isDisjointFrom(new Set([1, 2]))).toBe(true);
  expect(people(decided, basics!.id)).toContain(3);
  expect(decided.lines.find(({ courseId }) => courseId === safety!.id)?.needed).toBe(true);
  expect(decided.out.map(({ reason }) => reason)).not.toContain('refused');
  await ask('refused', { skillId: 1, employeeIds: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
  const none = await solve({ arbitrated: true });
  expect(none.out.find(({ courseId }) => courseId === basics!.id)).toMatchObject({
    ...{ reason: 'refused', people: 12 },
  });
  const poor = await solve({ arbitrated: true, budget: 0 });
  expect(poor).toMatchObject({ status: 'infeasible' });
  expect(poor.conflict.find(({ kind }) => kind === 'need')?.id).toBe(safety!.id);
  const left = await solve({ arbitrated: true, budget: 0, excluded: [safety!.id] });
  expect(left.status).toBe('optimal');
});

test('a refused gap that another reason to come closes counts, as it will in the plan', async () => {
  const { backend, client, courses, plans, solve } = await company();
  const catalogue = createRouterClient(catalogueRouter, { context: { backend } });
  const needs = createRouterClient(needsRouter, { context: { backend } });
  const [basics, mastery, safety] = courses;
  // One course now raises both skills: who comes for the one learns the other, refused or not.
  const skills = [...basics!.skills, ...safety!.skills];
  await catalogue.update({ id: safety!.id, patch: { skills } });
  const { id } = await needs.create({ year: 2099, title: 'B', skillId: 1, employeeIds: [1, 2, 3] });
  await needs.decide({ ids: [id], status: 'refused', reason: 'R' });
  const best = await solve({ arbitrated: true, excluded: [basics!.id, mastery!.id] });
  expect(best.lines.map(({ courseId }) => courseId)).toContain(safety!.id);
  const { planId } = await client.adopt({ token: best.token });
  const plan = await plans.get({ id: planId });
  expect(plan.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0)).toBe(best.value);
});

test('sessions in house cost to the cent what the plan will say of them', async () => {
  const { backend, client, courses, plans, solve } = await company();
  const catalogue = createRouterClient(catalogueRouter, { context: { backend } });
  await backend.session.write('saveSettings', (tx) =>
    writeSettings(tx, { hourlyCostDefault: 3333, preparationRatio: 0.37 }),
  );
  // 3333 × 7 × 1.37 is no whole number of cents, and every course takes several sessions.
  for (const { id } of courses) {
    const patch = {
      pricePerLearner: null,
      pricePerSession: null,
      hours: 7,
      groupMin: 1,
      groupMax: 2,
    };
    await catalogue.update({ id, patch });
  }
  const best = await solve({});
  expect(best.lines.some(({ sessions }) => sessions > 1)).toBe(true);
  const { planId } = await client.adopt({ token: best.token });
  expect((await plans.get({ id: planId })).costs.real).toBe(best.real);
});

test('a need that the first plan of its year answers is joined to its line', async () => {
  const { backend, client, courses, solve } = await company();
  const needs = createRouterClient(needsRouter, { context: { backend } });
  const need = { year: 2099, title: 'B', courseId: courses[2]!.id, employeeIds: [3, 4] };
  const { id } = await needs.create(need);
  await needs.decide({ ids: [id], status: 'kept' });
  const { planId } = await client.adopt({ token: (await solve({ arbitrated: true })).token });
  const [kept] = await needs.list({ year: 2099 });
  expect(kept).toMatchObject({ id, planId });
});

test('a trainer gives the days agreed, else the usual number, of as many hours as the company counts', async () => {
  const { backend, courses } = await company();
  const { session } = backend;
  await session.write('edit', async (tx) => {
    await sql`UPDATE skill SET domain = 'Atelier' WHERE id IN (1, 2)`.execute(tx);
    await sql`INSERT INTO trainer (employee_id, skill_id, stage, accredited_level, accredited_domain, days_per_year)
      VALUES (5, 2, 'accredited', 4, 'Atelier', 2), (6, 1, 'active', 4, NULL, NULL)`.execute(tx);
  });
  const settings = await readSettings(session.reader);
  const { problem } = await loadProblem(session, demandSchema.parse({ year: 2099 }));
  expect(problem.trainers).toEqual([
    { employeeId: 5, hours: 2 * settings.trainerRules.hoursPerDay },
    { employeeId: 6, hours: settings.trainerRules.daysPerYear * settings.trainerRules.hoursPerDay },
  ]);
  // Accredited for the domain: welding too.
  const welding = problem.courses.findIndex(({ id }) => id === courses[0]!.id);
  const teachers = problem.offers.flatMap(({ course, trainer }) =>
    course === welding && trainer !== null ? [problem.trainers[trainer]!.employeeId] : [],
  );
  expect(teachers.sort()).toEqual([5, 6]);
});

test('on top of an approved plan its lines stay, its money is spent, and what is added needs an amendment', async () => {
  const { backend, client, plans, solve } = await company();
  const small = await solve({ budget: 100_000 });
  const { planId: id } = await client.adopt({ token: small.token });
  await plans.transition({ id, to: 'submitted' });
  await plans.transition({ id, to: 'approved' });
  const before = await plans.get({ id });
  const more = await solve({ beside: id, budget: 250_000 });
  expect(more).toMatchObject({ beside: id, open: small.open });
  expect(more.real).toBeLessThanOrEqual(250_000);
  expect(more.value).toBeGreaterThan(small.value);
  // Nobody does better who may choose everything again.
  expect((await solve({ budget: 250_000 })).bound).toBeGreaterThanOrEqual(more.value - 1e-6);
  const token = more.token;
  await expect(client.adopt({ token })).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  await plans.amend({ id, by: 'D', reason: 'R' });
  const again = await solve({ beside: id, budget: 250_000 });
  await client.adopt({ token: again.token });
  const after = await plans.get({ id });
  const kept = new Set(after.lineRows.map((line) => line.id));
  expect(before.lineRows.every((line) => kept.has(line.id))).toBe(true);
  expect(after.lineRows).toHaveLength(before.lineRows.length + again.lines.length);
  expect(after.costs.real).toBe(again.real);
  expect(after.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0)).toBe(again.value);
  await backend.session.undo();
  expect((await plans.get({ id })).lineRows).toHaveLength(before.lineRows.length);
});

test('the curve on top of an approved plan starts at what its lines cost', async () => {
  const { client, plans, solve } = await company();
  const small = await solve({ budget: 100_000 });
  const { planId: id } = await client.adopt({ token: small.token });
  await plans.transition({ id, to: 'submitted' });
  await plans.transition({ id, to: 'approved' });
  const budgets = [50_000, small.real, 300_000];
  const { points } = await last(
    await client.curve({ demand: { year: 2099, beside: id }, budgets, seconds: 5 }),
  );
  expect(points.map(({ budget }) => budget)).toEqual([small.real, 300_000]);
  expect(points[0]).toMatchObject({ real: small.real, value: small.value });
});
