import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { needsRouter } from '../needs/needs.router.ts';
import { plansRouter } from './plans.router.ts';

const year = 2099;

async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const catalogue = createRouterClient(catalogueRouter, context);
  const courses = [];
  for (const course of smallCatalogue) courses.push((await catalogue.create(course)).id);
  return {
    backend,
    courses: courses as [number, number, number],
    catalogue,
    plans: createRouterClient(plansRouter, context),
    needs: createRouterClient(needsRouter, context),
    budget: createRouterClient(budgetRouter, context),
  };
}

async function planned() {
  const parts = await company();
  const { plans, budget, courses } = parts;
  const { id: planId } = await plans.create({ year, name: 'A' });
  await budget.setEnvelope({ planId, amount: 900_000 });
  await plans.addLine({ planId, courseId: courses[0], employeeIds: [1, 2, 3, 4, 5, 6, 7, 8] });
  const plan = await plans.addLine({ planId, courseId: courses[2], employeeIds: [1, 2, 3, 4] });
  const funding = [{ source: 'OPCO', state: 'agreed' as const, amount: 20_000 }];
  await plans.setFunding({ planId, lineId: plan.lineRows[1]!.id, funding });
  return { ...parts, planId };
}

/** A plan without what tells one copy from another. */
const bare = ({ id: _, name: _name, active: _a, scenarioOf: _s, ...plan }: Plan) => ({
  ...plan,
  lineRows: plan.lineRows.map(({ id: _line, ...line }) => line),
});

test('a scenario copies lines, people, funding and envelopes, and counts nowhere until it is active', async () => {
  const { plans, planId, catalogue } = await planned();
  const original = await plans.get({ id: planId });
  const copy = await plans.duplicate({ id: planId, name: 'B' });
  expect(copy).toMatchObject({ name: 'B', scenarioOf: planId, active: false, year });
  expect(bare(copy)).toEqual(bare(original));
  expect(await plans.get({ id: planId })).toEqual(original);
  // The catalogue speaks of the active plan only.
  expect((await catalogue.list()).map(({ code, lines }) => [code, lines])).toEqual([
    ['SECU', 1],
    ['SOUD1', 1],
    ['SOUD2', 0],
  ]);
  await expect(plans.transition({ id: copy.id, to: 'submitted' })).rejects.toMatchObject({
    code: 'SCENARIO_INACTIVE',
  });
  await expect(plans.remove({ id: planId })).rejects.toMatchObject({ code: 'SCENARIO_ACTIVE' });
});

test('an approved plan is not swapped for another scenario', async () => {
  const { plans, planId } = await planned();
  const copy = await plans.duplicate({ id: planId, name: 'B' });
  await plans.transition({ id: planId, to: 'submitted' });
  await plans.transition({ id: planId, to: 'approved' });
  await expect(plans.activate({ id: copy.id })).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
});

test('whatever is copied, activated, removed and undone, each group has exactly one active scenario', async () => {
  const step = fc.record({
    kind: fc.constantFrom('duplicate', 'activate', 'remove', 'create', 'undo'),
    at: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const { plans, backend } = await company();
      await plans.create({ year, name: 'P' });
      for (const { kind, at } of steps) {
        const all = await plans.list();
        const { id } = all[at % all.length] ?? { id: 1 };
        const name = `${kind} ${at}`;
        try {
          if (kind === 'create') await plans.create({ year, name });
          else if (kind === 'undo') await backend.session.undo();
          else if (kind === 'duplicate') await plans.duplicate({ id, name });
          else await plans[kind]({ id });
        } catch (error) {
          const { code } = error as { code: string };
          expect(['SCENARIO_ACTIVE', 'CONFLICT', 'NOT_FOUND']).toContain(code);
        }
        const after = await plans.list();
        const groups = Map.groupBy(after, (plan) => plan.scenarioOf ?? plan.id);
        for (const [root, group] of groups) {
          expect(group.filter(({ active }) => active)).toHaveLength(1);
          expect(group.filter(({ scenarioOf }) => scenarioOf === null)).toMatchObject([
            { id: root },
          ]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a comparison is the difference of the plans’ own totals, by unit and in all', async () => {
  const { plans, planId, courses, budget } = await planned();
  const { id: other } = await plans.duplicate({ id: planId, name: 'B' });
  const b = await plans.get({ id: other });
  const [weld, safety] = b.lineRows;
  await plans.setParticipants({ planId: other, lineId: weld!.id, employeeIds: [1, 2, 3, 9] });
  await plans.removeLines({ planId: other, lineIds: [safety!.id] });
  await plans.addLine({ planId: other, courseId: courses[1], employeeIds: [1, 2] });
  const [first, second] = [await plans.get({ id: planId }), await plans.get({ id: other })];
  const found = await plans.compare({ ids: [planId, other] });
  for (const [at, plan] of [first, second].entries()) {
    const figures = found.scenarios[at]!;
    const { traineeHours, trained } = await budget.overview({ planId: plan.id });
    expect(figures).toMatchObject({
      ...{ real: plan.costs.real, full: plan.costs.full, remaining: plan.remaining },
      ...{ hours: traineeHours, people: trained, places: plan.participants },
    });
    const sum = (of: 'real' | 'hours' | 'weightedClosed' | 'gapsClosed') =>
      found.byUnit.reduce((total, row) => total + row.shares[at]![of]!, 0);
    expect([sum('real'), sum('hours')]).toEqual([figures.real, figures.hours]);
    expect([sum('weightedClosed'), sum('gapsClosed')]).toEqual([
      figures.weightedClosed,
      figures.gapsClosed,
    ]);
    const bySkill = found.bySkill.reduce((total, row) => total + row.shares[at]!.weightedClosed, 0);
    expect(bySkill).toBe(figures.weightedClosed);
  }
  const difference = found.differences.reduce(
    (sum, { lines: [a, z] }) => sum + (z?.real ?? 0) - (a?.real ?? 0),
    0,
  );
  expect(difference).toBe(second.costs.real - first.costs.real);
  expect(
    found.differences.map(({ title, lines, changed }) => [title, lines.map(Boolean), changed]),
  ).toEqual([
    ['Soudage, bases', [true, true], ['participants']],
    ['Sécurité', [true, false], []],
    ['Soudage, maîtrise', [false, true], []],
  ]);
  expect(found.same).toBe(0);
  const alike = await plans.compare({
    ids: [planId, (await plans.duplicate({ id: planId, name: 'C' })).id],
  });
  expect([alike.differences, alike.same]).toEqual([[], 2]);
});

test('kept needs follow the active scenario', async () => {
  const { plans, needs, planId } = await planned();
  const { id: other } = await plans.duplicate({ id: planId, name: 'B' });
  const need = await needs.create({
    year,
    title: 'N',
    skillId: 1,
    toLevel: 2,
    employeeIds: [1, 2],
  });
  await needs.decide({ ids: [need.id], status: 'kept' });
  await needs.toPlan({ year });
  const lineIn = async () => (await needs.list({ year }))[0]!;
  const { lineId, planId: at } = await lineIn();
  expect(at).toBe(planId);
  await plans.activate({ id: other });
  expect(await lineIn()).toMatchObject({ planId: other });
  const [weld] = (await plans.get({ id: other })).lineRows;
  await plans.setParticipants({ planId: other, lineId: weld!.id, employeeIds: [1] });
  await plans.activate({ id: planId });
  expect((await lineIn()).lineId).toBe(lineId);
  await plans.activate({ id: other });
  expect((await lineIn()).lineId).toBeNull();
});

test('changes of an approved plan are an amendment, kept line by line with who and why', async () => {
  const { plans, planId } = await planned();
  await expect(plans.amend({ id: planId, by: 'DRH', reason: 'X' })).rejects.toMatchObject({
    code: 'PLAN_NOT_AMENDABLE',
  });
  await plans.transition({ id: planId, to: 'submitted' });
  const { lineRows } = await plans.transition({ id: planId, to: 'approved' });
  const [weld, safety] = lineRows;
  const dearer = { planId, lineIds: [weld!.id], patch: { travel: 5_000, quarter: 3 as const } };
  await expect(plans.updateLines(dearer)).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  const amendment = { by: 'DRH', reason: 'Nouveau site' };
  expect(await plans.amend({ id: planId, ...amendment })).toMatchObject({ amendment });
  await plans.updateLines(dearer);
  await plans.removeLines({ planId, lineIds: [safety!.id] });
  expect(await plans.endAmendment({ id: planId })).toMatchObject({ amendment: null });
  await expect(plans.updateLines(dearer)).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
  const events = (await plans.events({ id: planId })).slice(2);
  expect(events).toMatchObject([
    { kind: 'amendment', ...amendment, line: null },
    {
      ...{ kind: 'amendment', ...amendment },
      line: {
        ...{ title: 'Soudage, bases', change: 'changed', fields: ['quarter', 'travel'] },
        before: weld!.costs.real,
        after: weld!.costs.real + 5_000,
      },
    },
    { kind: 'amendment', line: { title: 'Sécurité', change: 'removed', after: null } },
    { kind: 'amended', ...amendment },
  ]);
});

test('the envelope locks once submitted, and further money is granted beside it with who and why', async () => {
  const { plans, budget, planId } = await planned();
  const grant = { planId, amount: 100_000, by: 'DAF', reason: 'Subvention' };
  await expect(budget.addEnvelope(grant)).rejects.toMatchObject({ code: 'PLAN_DRAFT' });
  await plans.transition({ id: planId, to: 'submitted' });
  await expect(budget.setEnvelope({ planId, amount: 1 })).rejects.toMatchObject({
    code: 'PLAN_SUBMITTED',
  });
  const overview = await budget.addEnvelope(grant);
  expect(overview).toMatchObject({ company: { envelope: 1_000_000 } });
  expect(overview.envelopes.map(({ amount, additional }) => [amount, additional])).toEqual([
    [900_000, false],
    [100_000, true],
  ]);
  expect(await plans.get({ id: planId })).toMatchObject({
    ...{ envelope: 1_000_000, remaining: overview.remaining },
  });
  expect((await plans.events({ id: planId })).at(-1)).toMatchObject({
    ...{ kind: 'budget', by: 'DAF', reason: 'Subvention', amount: 100_000 },
  });
});
