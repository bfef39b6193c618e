import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { needsRouter } from './needs.router.ts';

/** A year far ahead: its gaps are those of its first day, whatever today is. */
const year = 2099;

async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const catalogue = createRouterClient(catalogueRouter, context);
  for (const course of smallCatalogue) await catalogue.create(course);
  return {
    ...{ backend, catalogue },
    needs: createRouterClient(needsRouter, context),
    plans: createRouterClient(plansRouter, context),
    budget: createRouterClient(budgetRouter, context),
  };
}

const keep = { status: 'kept', by: 'DRH' } as const;

test('gaps become one need per skill and unit with its people, and collecting twice adds nothing', async () => {
  const { needs, backend } = await company();
  expect(await needs.collectGaps({ year })).toEqual({ added: 5, joined: 0, known: 0 });
  const list = await needs.list({ year });
  // Person 1's certificate ended on the last day of 2098: the others never had one.
  expect(
    list.map((need) => [need.title, need.unit, need.origin, need.priority, need.places]),
  ).toEqual([
    ['Soudage', 'Atelier', 'gap', 3, 6],
    ['Soudage', 'Montage', 'gap', 3, 6],
    ['Sécurité', 'Atelier', 'expiry', 2, 1],
    ['Sécurité', 'Atelier', 'gap', 2, 5],
    ['Sécurité', 'Montage', 'gap', 2, 6],
  ]);
  expect(await needs.collectGaps({ year })).toEqual({ added: 0, joined: 0, known: 24 });
  expect(await needs.list({ year })).toEqual(list);
  expect(backend.session.undoable).toBe('collectNeeds');
  await backend.session.undo();
  expect(await needs.list({ year })).toEqual([]);
});

test('several needs are made in one step, and taken back in one', async () => {
  const { needs, backend } = await company();
  const need = { title: 'A', skillId: 1, toLevel: 2, origin: 'expiry' as const };
  const { ids } = await needs.createMany({
    year,
    needs: [
      { ...need, employeeIds: [1, 2] },
      { ...need, title: 'B', skillId: 2 },
    ],
  });
  expect((await needs.list({ year })).map(({ id, title }) => [id, title])).toEqual([
    [ids[0], 'A'],
    [ids[1], 'B'],
  ]);
  const unknown = { ...need, skillId: 99 };
  await expect(needs.createMany({ year, needs: [need, unknown] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await needs.list({ year })).toHaveLength(2);
  await backend.session.undo();
  expect(await needs.list({ year })).toEqual([]);
});

test('people left out of the first collection join the need that is still to arbitrate', async () => {
  const { needs } = await company();
  const gaps = [1, 2].map((employeeId) => ({ employeeId, skillId: 1 }));
  expect(await needs.collectGaps({ year, gaps })).toMatchObject({ added: 1 });
  expect(await needs.collectGaps({ year, unitId: 1, minimumCriticality: 3 })).toEqual({
    added: 0,
    joined: 1,
    known: 2,
  });
  expect((await needs.list({ year })).map(({ places }) => places)).toEqual([6]);
});

test('somebody refused is not collected again', async () => {
  const { needs } = await company();
  await needs.collectGaps({ year, minimumCriticality: 3, unitId: 2 });
  const [need] = await needs.list({ year });
  await expect(needs.decide({ ids: [need!.id], status: 'refused' })).rejects.toMatchObject({
    code: 'NEED_REASON_REQUIRED',
  });
  await needs.decide({ ids: [need!.id], status: 'refused', reason: 'Atelier fermé', by: 'DRH' });
  expect((await needs.list({ year }))[0]).toMatchObject({
    ...{ status: 'refused', reason: 'Atelier fermé', decidedBy: 'DRH' },
    decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  const again = await needs.collectGaps({ year, minimumCriticality: 3, unitId: 2 });
  expect(again).toEqual({ added: 0, joined: 0, known: 6 });
});

test('obligations name their course and come before the gaps they answer', async () => {
  const { needs } = await company();
  const collected = await needs.collect({ year, sources: ['gap', 'expiry', 'obligation'] });
  expect(collected.added).toBe(4);
  const list = await needs.list({ year });
  expect(list.map(({ title, origin, places }) => [title, origin, places])).toEqual([
    ['Soudage', 'gap', 6],
    ['Soudage', 'gap', 6],
    ['Sécurité', 'obligation', 6],
    ['Sécurité', 'obligation', 6],
  ]);
  // 6 × 200 €, 7 h each; six people miss two levels each, and the course gives two.
  expect(list[2]!.estimate).toMatchObject({
    ...{ course: 'Sécurité', real: 120_000, hours: 42 },
    ...{ levelsClosed: 12, levelsMissing: 12 },
  });
});

test('how critical a gap must be keeps no obligation and no end of validity out', async () => {
  const { needs } = await company();
  // Safety is asked with criticality 2: by itself a gap in it would be left out.
  await needs.collect({ year, sources: ['gap', 'obligation'], minimumCriticality: 3 });
  expect((await needs.list({ year })).map(({ title, origin }) => [title, origin])).toEqual([
    ['Soudage', 'gap'],
    ['Soudage', 'gap'],
    ['Sécurité', 'obligation'],
    ['Sécurité', 'obligation'],
  ]);
  const ends = { year: 2098, sources: ['expiry' as const], minimumCriticality: 3 as const };
  expect(await needs.collect(ends)).toMatchObject({ added: 1 });
});

test('a qualification that ends within the year is a need of the quarter it ends in', async () => {
  const { needs } = await company();
  expect(await needs.collect({ year: 2098, sources: ['expiry'] })).toMatchObject({ added: 1 });
  const [need] = await needs.list({ year: 2098 });
  expect(need).toMatchObject({
    ...{ title: 'Sécurité', origin: 'expiry', wishedQuarter: 4, places: 1, priority: 3 },
    estimate: { course: 'Sécurité', real: 20_000 },
  });
});

test('eight people of a unit are asked for without names, then named', async () => {
  const { needs, catalogue } = await company();
  const asked = await needs.create({
    ...{ year, title: 'Souder l’inox', unitId: 2, skillId: 1, toLevel: 2, headcount: 8 },
    askedBy: 'Chef d’atelier',
  });
  // 8 × 600 € inter, 1 session × 3,000 € intra.
  expect(asked).toMatchObject({ places: 8, people: [], estimate: { real: 300_000, hours: 112 } });
  const named = await needs.setPeople({ id: asked.id, employeeIds: [7, 8] });
  expect(named).toMatchObject({ headcount: 6, places: 8 });
  await needs.decide({ ids: [asked.id], ...keep });
  expect(await needs.toPlan({ year })).toMatchObject({
    planId: null,
    waiting: [{ id: asked.id, why: 'noNames' }],
  });
  const waits = async () => (await needs.list({ year })).map((need) => need.waits);
  expect(await waits()).toEqual(['noNames']);
  await needs.update({ ids: [asked.id], patch: { skillId: 3 } });
  expect(await waits()).toEqual(['noCourse']);
  const course = (await catalogue.list()).find(({ code }) => code === 'SOUD1')!;
  await needs.update({ ids: [asked.id], patch: { courseId: course.id } });
  await needs.update({ ids: [asked.id], patch: { headcount: 0 } });
  expect(await waits()).toEqual([null]);
  expect(await needs.toPlan({ year })).toMatchObject({ lines: 1, needs: 1, waiting: [] });
  const other = { ids: [asked.id], patch: { courseId: null } };
  await expect(needs.update(other)).rejects.toMatchObject({ code: 'NEED_IN_PLAN' });
});

test('duplicates are found and made one with their people, in one undoable step', async () => {
  const { needs, backend } = await company();
  const base = { year, skillId: 1, toLevel: 2 };
  const a = await needs.create({
    ...base,
    title: 'A',
    unitId: 1,
    employeeIds: [1, 2],
    priority: 1,
  });
  const b = await needs.create({
    ...base,
    title: 'B',
    unitId: 2,
    employeeIds: [2, 7],
    priority: 3,
  });
  const c = await needs.create({ ...base, title: 'C', unitId: 2, headcount: 5, comment: 'Urgent' });
  await needs.create({ ...base, title: 'D', skillId: 3, unitId: 1, employeeIds: [1] });
  const ids = [a.id, b.id, c.id];
  expect(await needs.duplicates({ year })).toEqual([
    { subject: 'Soudage', needIds: ids, sharedPeople: 1 },
  ]);
  const before = await needs.list({ year });
  const merged = await needs.merge({ ids });
  // Names 1, 2 and 7; the widest asked for five places.
  expect(merged).toMatchObject({
    ...{ id: a.id, title: 'A', priority: 3, places: 5, headcount: 2, unitId: null },
    comment: 'Urgent',
  });
  expect(merged.people.map(({ employeeId }) => employeeId)).toEqual([1, 2, 7]);
  expect(await needs.list({ year })).toHaveLength(2);
  await backend.session.undo();
  expect(await needs.list({ year })).toEqual(before);
});

test('needs are made one only when they ask for one thing, and one not decided alike is arbitrated again', async () => {
  const { needs } = await company();
  const base = { year, toLevel: 2, employeeIds: [3] };
  const ids = [];
  for (const skillId of [1, 1, 3]) {
    ids.push((await needs.create({ ...base, title: `S${skillId}`, skillId })).id);
  }
  const [kept, postponed, other] = ids as [number, number, number];
  await expect(needs.merge({ ids: [kept, other] })).rejects.toMatchObject({
    code: 'NEED_SUBJECTS_DIFFER',
  });
  await needs.decide({ ids: [kept], ...keep });
  await needs.decide({ ids: [postponed], status: 'postponed' });
  const mixed = { ids: [kept, postponed] };
  await expect(needs.merge(mixed)).rejects.toMatchObject({ code: 'NEED_DECISIONS_DIFFER' });
  expect(await needs.merge({ ...mixed, confirmed: true })).toMatchObject({
    ...{ id: kept, status: 'collected', decidedBy: null, decidedOn: null },
  });
  // What was postponed went into it: nothing of it waits in the next year.
  expect(await needs.list({ year: year + 1 })).toEqual([]);
});

test('a postponed need is collected again next year, and taking it back takes its heir away', async () => {
  const { needs } = await company();
  const need = await needs.create({ year, title: 'Anglais', skillId: 3, employeeIds: [3] });
  await needs.decide({ ids: [need.id], status: 'postponed', by: 'DRH', reason: 'Budget' });
  const [heir] = await needs.list({ year: year + 1 });
  expect(heir).toMatchObject({ title: 'Anglais', status: 'collected', decidedBy: null });
  expect(heir!.people.map(({ employeeId }) => employeeId)).toEqual([3]);
  expect((await needs.list({ year }))[0]).toMatchObject({
    postponedTo: heir!.id,
    decidedBy: 'DRH',
  });
  await needs.decide({ ids: [need.id], status: 'collected' });
  expect(await needs.list({ year: year + 1 })).toEqual([]);
  expect((await needs.list({ year }))[0]).toMatchObject({ postponedTo: null, decidedBy: null });
});

test('kept needs cost exactly what the plan says once they are in it', async () => {
  const { needs, plans, budget, backend } = await company();
  const { id: planId } = await plans.create({ year, name: 'P' });
  await budget.setEnvelope({ planId, amount: 1_000_000 });
  const courses = (await needs.collect({ year, sources: ['gap', 'obligation'] })).added;
  expect(courses).toBe(4);
  const list = await needs.list({ year });
  await needs.decide({ ids: [list[0]!.id], ...keep });
  await needs.toPlan({ year });
  // The rest of the welders join a line that already stands: a second group of ten is needed.
  await needs.decide({ ids: list.slice(1).map(({ id }) => id), ...keep });
  const before = await needs.overview({ year });
  expect(before).toMatchObject({ ready: 3, waiting: 0, collectedReal: 0, envelope: 1_000_000 });
  const done = await needs.toPlan({ year });
  expect(done).toEqual({ planId, lines: 2, needs: 3, waiting: [] });
  const plan = await plans.get({ id: planId });
  expect(plan.costs.real).toBe(before.planReal + before.keptReal);
  expect(plan.remaining).toBe(before.remaining);
  expect(await needs.overview({ year })).toMatchObject({
    ...{ planReal: plan.costs.real, keptReal: 0, remaining: plan.remaining, ready: 0 },
  });
  expect(plan.lineRows.map(({ code, participants }) => [code, participants])).toEqual([
    ['SOUD1', 12],
    ['SECU', 12],
  ]);
  // The chain from either end.
  const line = plan.lineRows[0]!;
  const answered = await needs.ofLine({ lineId: line.id });
  expect(answered.map(({ id }) => id).sort()).toEqual([list[0]!.id, list[1]!.id].sort());
  expect(answered[0]).toMatchObject({ lineId: line.id, planId });
  await expect(
    needs.decide({ ids: [list[0]!.id], status: 'refused', reason: 'Trop cher' }),
  ).rejects.toMatchObject({ code: 'NEED_IN_PLAN' });
  await expect(needs.remove({ ids: [list[0]!.id] })).rejects.toMatchObject({
    code: 'NEED_IN_PLAN',
  });
  await plans.removeLines({ planId, lineIds: [line.id] });
  expect((await needs.list({ year })).filter(({ lineId }) => lineId === null)).toHaveLength(2);
  await backend.session.undo();
  expect(await needs.ofLine({ lineId: line.id })).toHaveLength(2);
});

test('a need that a plan answers in part costs and places only the others, one answered by two lines nothing', async () => {
  const { needs, plans, catalogue, backend } = await company();
  const course = (await catalogue.list()).find(({ code }) => code === 'SOUD1');
  const { id: planId } = await plans.create({ year, name: 'P' });
  for (const employeeIds of [[1, 2], [3]]) {
    await plans.addLine({ planId, courseId: course!.id, employeeIds });
  }
  const ask = { year, title: 'Souder', skillId: 1, toLevel: 2 };
  const part = await needs.create({ ...ask, employeeIds: [2, 3, 4] });
  const whole = await needs.create({ ...ask, courseId: course!.id, employeeIds: [1, 2, 3] });
  expect(part).toMatchObject({ places: 3, placed: 2, estimate: { real: 60_000, hours: 14 } });
  expect(whole).toMatchObject({ places: 3, placed: 3, estimate: { real: 0, hours: 0 } });
  await needs.decide({ ids: [part.id, whole.id], ...keep });
  const before = await needs.overview({ year });
  expect(before).toMatchObject({ planReal: 180_000, keptReal: 60_000, ready: 2 });
  expect(await needs.toPlan({ year })).toMatchObject({ planId, needs: 2, waiting: [] });
  const plan = await plans.get({ id: planId });
  expect(plan.costs.real).toBe(before.planReal + before.keptReal);
  expect(plan.lineRows.map(({ participants }) => participants)).toEqual([3, 1]);
  const [first] = plan.lineRows;
  expect((await needs.list({ year })).map(({ lineId, placed }) => [lineId, placed])).toEqual([
    [first!.id, 3],
    [first!.id, 3],
  ]);
  await backend.session.undo();
  expect(await needs.overview({ year })).toEqual(before);
});

test('needs make the plan of a year that has none, and an approved plan takes no more', async () => {
  const { needs, plans } = await company();
  await needs.collectGaps({ year, minimumCriticality: 3 });
  const [first, second] = await needs.list({ year });
  await needs.decide({ ids: [first!.id], ...keep });
  const { planId } = await needs.toPlan({ year });
  expect(await plans.get({ id: planId! })).toMatchObject({ name: 'Plan 2099', active: true });
  await plans.transition({ id: planId!, to: 'submitted' });
  await plans.transition({ id: planId!, to: 'approved' });
  await needs.decide({ ids: [second!.id], ...keep });
  await expect(needs.toPlan({ year })).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  await plans.amend({ id: planId!, by: 'DRH', reason: 'Nouveau marché' });
  expect(await needs.toPlan({ year })).toMatchObject({ planId, needs: 1 });
  expect((await plans.events({ id: planId! })).at(-1)).toMatchObject({
    ...{ kind: 'amendment', by: 'DRH', reason: 'Nouveau marché' },
    line: { title: 'Soudage, bases', change: 'changed', fields: ['participants'] },
  });
});
