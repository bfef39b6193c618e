import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { router } from '../router.ts';

/** A plan with one line: three people at 600 € each, and 70 € of rooms. */
async function planned() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const course = await client.catalogue.create(smallCatalogue[0]!);
  const { id: planId } = await client.plans.create({ year: 2099, name: 'P' });
  const plan = await client.plans.addLine({ planId, courseId: course.id, employeeIds: [1, 2, 12] });
  const lineId = plan.lineRows[0]!.id;
  await client.plans.updateLines({ planId, lineIds: [lineId], patch: { rooms: 7_000 } });
  const entry = { planId, lineId, kind: 'pedagogical' as const, date: '2099-03-15' };
  return { backend, client, planId, lineId, entry };
}

test('an entry is added, changed, removed, and each step taken back', async () => {
  const { backend, client, planId, lineId, entry } = await planned();
  const before = await client.budget.overview({ planId });
  const { id } = await client.budget.saveActual({ ...entry, amount: 150_000, supplier: 'Afpa' });
  const kinds = async () =>
    (await client.budget.lineActuals({ lineId })).kinds.map(({ kind, consumed, left }) => [
      kind,
      consumed,
      left,
    ]);
  expect(await kinds()).toMatchObject([
    ['pedagogical', 150_000, 30_000],
    ['wages', 0, {}],
    ['travel', 0, 0],
    ['lodging', 0, 0],
    ['meals', 0, 0],
    ['rooms', 0, 7_000],
    ['material', 0, 0],
  ]);
  const after = await client.budget.overview({ planId });
  expect(after.company).toMatchObject({ consumed: 150_000, total: before.company.total });
  // More than planned: the real cost follows.
  await client.budget.saveActual({ ...entry, id, amount: 200_000 });
  expect((await client.budget.overview({ planId })).real).toBe(before.real + 20_000);
  const march = (await client.budget.breakdown({ planId })).months[2]!;
  expect(march).toMatchObject({ month: '2099-03', consumed: 200_000 });
  await backend.session.undo();
  await client.budget.removeActual({ id });
  expect(await client.budget.overview({ planId })).toEqual(before);
  await backend.session.undo();
  expect(await client.budget.overview({ planId })).toEqual(after);
});

test('VAT that is not recovered follows what was paid for teaching, as the real cost does', async () => {
  const { client, planId, entry } = await planned();
  await client.workspace.saveSettings({ vatRate: 20 });
  const vat = async () => (await client.budget.overview({ planId })).vat;
  expect(await vat()).toBe(36_000);
  await client.budget.saveActual({ ...entry, amount: 200_000 });
  expect(await vat()).toBe(40_000);
});

test('money paid outlives its line, and is shown beside the plan', async () => {
  const { client, planId, lineId, entry } = await planned();
  await client.budget.saveActual({ ...entry, amount: 150_000, document: 'F-1' });
  await client.budget.saveActual({ ...entry, lineId: null, amount: -2_000, note: 'Avoir' });
  const made = await client.budget.reconciliation({ planId });
  expect(made).toMatchObject({ planned: 187_000, paid: 148_000, loose: [{ amount: -2_000 }] });
  expect(made.rows).toMatchObject([{ lineId, entries: 150_000, difference: -37_000 }]);
  await client.plans.removeLines({ planId, lineIds: [lineId] });
  const left = await client.budget.breakdown({ planId });
  expect(left.total).toMatchObject({ consumed: 148_000, total: 148_000 });
  expect(left.nodes.filter(({ level }) => level === 'line')).toMatchObject([
    { lineId: null, name: 'F-1', consumed: 150_000 },
    { lineId: null, name: 'Avoir', consumed: -2_000 },
  ]);
});

test('an entry for nothing known, or in a closed plan, is refused', async () => {
  const { client, entry, planId } = await planned();
  const save = (more: object) => client.budget.saveActual({ ...entry, amount: 1, ...more });
  await expect(save({ planId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(save({ lineId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(save({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const to of ['submitted', 'approved', 'running', 'closed'] as const) {
    await client.plans.transition({ id: planId, to });
  }
  await expect(save({})).rejects.toMatchObject({ code: 'PLAN_LOCKED' });
});
