import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { last } from '../../../tests/helpers/last.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { plansRouter } from './plans.router.ts';

/** A year far ahead: its gaps are those of its first day. Mastery asks for the bases and for safety 2. */
async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const context = { context: { backend } };
  const catalogue = createRouterClient(catalogueRouter, context);
  const [bases, mastery, safety] = [
    await catalogue.create(smallCatalogue[0]!),
    await catalogue.create(smallCatalogue[1]!),
    await catalogue.create(smallCatalogue[2]!),
  ];
  await catalogue.update({
    id: mastery.id,
    patch: { prerequisites: [{ courseId: bases.id }, { skillId: 2, level: 2 }] },
  });
  return { backend, bases, mastery, safety, plans: createRouterClient(plansRouter, context) };
}

const bothLacks = (basesId: number) => [
  { courseId: basesId, name: 'Soudage, bases' },
  { skillId: 2, level: 2, name: 'Sécurité' },
];

test('people added by hand are told of, not refused, with what they lack; what an earlier quarter gives is lacked no more', async () => {
  const { plans, bases, mastery, safety } = await company();
  const { id: planId } = await plans.create({ year: 2099, name: 'P' });
  const add = async (courseId: number, employeeIds: number[]) => {
    const { lineRows } = await plans.addLine({ planId, courseId, employeeIds });
    return lineRows.at(-1)!.id;
  };
  const asked = { planId, courseId: mastery.id, employeeIds: [3, 2] };
  const before = await plans.wouldLack(asked);
  expect(before.map(({ lineId, employeeId }) => [lineId, employeeId])).toEqual([
    [0, 2],
    [0, 3],
  ]);
  expect(before[0]).toMatchObject({ name: 'Nom2 Prénom', lacks: bothLacks(bases.id) });
  const lineId = await add(mastery.id, [2, 3]);
  expect(await plans.unready({ planId })).toEqual(before.map((one) => ({ ...one, lineId })));
  await add(bases.id, [2]);
  await add(safety.id, [2, 3]);
  // The same quarter is not before.
  expect(await plans.unready({ planId })).toHaveLength(2);
  await plans.updateLines({ planId, lineIds: [lineId], patch: { quarter: 2 } });
  expect(await plans.unready({ planId })).toEqual([
    { lineId, employeeId: 3, name: 'Nom3 Prénom', lacks: [bothLacks(bases.id)[0]] },
  ]);
  expect(await plans.wouldLack({ ...asked, lineId, employeeIds: [2, 4] })).toMatchObject([
    { lineId, employeeId: 4, lacks: bothLacks(bases.id) },
  ]);
  await plans.updateLines({ planId, lineIds: [lineId], patch: { state: 'cancelled' } });
  expect(await plans.unready({ planId })).toEqual([]);
});

test('nobody lacks anything in a plan proposed; taken off the bases, they do in what leans on them', async () => {
  const { plans } = await company();
  const { plan } = await last(await plans.propose({ year: 2099 }));
  const lineOf = (code: string) => plan.lineRows.find((line) => line.code === code)!;
  expect(lineOf('SOUD2').participants).toBe(12);
  expect(await plans.unready({ planId: plan.id })).toEqual([]);
  await plans.setParticipants({ planId: plan.id, lineId: lineOf('SOUD1').id, employeeIds: [1] });
  const lacking = await plans.unready({ planId: plan.id });
  expect(lacking).toHaveLength(11);
  expect(new Set(lacking.map(({ lineId }) => lineId))).toEqual(new Set([lineOf('SOUD2').id]));
});

test('a line of another course, a course or a plan that is not there is refused', async () => {
  const { plans, bases, mastery } = await company();
  const { id: planId } = await plans.create({ year: 2099, name: 'P' });
  const { lineRows } = await plans.addLine({ planId, courseId: bases.id });
  const asked = { planId, courseId: mastery.id, employeeIds: [1] };
  for (const wrong of [{ courseId: 99 }, { planId: 99 }, { lineId: lineRows[0]!.id }]) {
    await expect(plans.wouldLack({ ...asked, ...wrong })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
});
