import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { router } from '../router.ts';

test('a plan shows levels before and after, and keeps what its lines should bring', async () => {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const course = await client.catalogue.create(smallCatalogue[0]!);
  const { id: planId } = await client.plans.create({ year: 2026, name: 'P' });
  const plan = await client.plans.addLine({
    planId,
    courseId: course.id,
    employeeIds: [1, 2, 12],
  });
  const lineId = plan.lineRows[0]!.id;
  await client.plans.updateLines({ planId, lineIds: [lineId], patch: { state: 'closed' } });
  const entry = { skillId: 1, validUntil: null };
  await client.skills.assess({
    entries: [
      { ...entry, employeeId: 1, level: 1, source: 'manager', date: '2026-01-10' },
      { ...entry, employeeId: 1, level: 2, source: 'training', date: '2026-03-01' },
      { ...entry, employeeId: 2, level: 2, source: 'training', date: '2026-03-01' },
    ],
  });
  const budget = await client.budget.overview({ planId });
  const made = await client.returns.overview({ planId });
  expect(made.rows).toMatchObject([
    {
      ...{ code: 'SOUD1', stage: 'over', people: 3, full: budget.full, real: budget.real },
      levels: { expected: 3, assessed: 2, before: 0.5, after: 2, gained: 3 },
      costPerLevel: Math.round(budget.full / 3),
    },
  ]);
  expect(made).toMatchObject({ trained: 3, headcount: budget.headcount, payrollShare: null });

  const assumptions = {
    ...{ benefit: 120_000, years: 1, isolation: 0.5, confidence: 0.8 },
    ...{ source: 'Chef d’atelier', date: '2026-11-02' },
  };
  const benefits = 3 * 120_000 * 0.4;
  const set = await client.returns.setAssumptions({ lineId, assumptions });
  expect(set.rows[0]).toMatchObject({ assumptions, phillips: { benefits } });
  expect(set.phillips).toMatchObject({ lines: 1, cost: budget.full });
  const scenario = await client.plans.duplicate({ id: planId, name: 'Sans le TIG' });
  const copied = await client.returns.overview({ planId: scenario.id });
  expect(copied.rows).toMatchObject([{ assumptions, lineId: scenario.lineRows[0]!.id }]);
  await client.returns.setAssumptions({ lineId, assumptions: { ...assumptions, years: 2 } });
  await backend.session.undo();
  expect(await client.returns.overview({ planId })).toEqual(set);
  expect((await client.returns.removeAssumptions({ lineId })).phillips).toBeNull();
  await expect(client.returns.setAssumptions({ lineId: 99, assumptions })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
