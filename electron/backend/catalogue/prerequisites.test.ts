import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { catalogueRouter } from './catalogue.router.ts';

async function catalogue() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(catalogueRouter, { context: { backend } });
  const [bases, mastery] = [
    await client.create(smallCatalogue[0]!),
    await client.create(smallCatalogue[1]!),
  ];
  return { backend, client, bases, mastery };
}

test('a course keeps what must come before it, with its names, and the certificate it gives', async () => {
  const { backend, client, bases, mastery } = await catalogue();
  const patch = {
    prerequisites: [{ courseId: bases.id }, { skillId: 2, level: 2 }],
    qualiopi: true,
    certificate: 'Soudeur qualifié',
    certificateCode: 'RS5234',
  };
  const changed = await client.update({ id: mastery.id, patch });
  expect(changed).toMatchObject({
    ...patch,
    prerequisites: [
      { courseId: bases.id, name: 'Soudage, bases' },
      { skillId: 2, level: 2, name: 'Sécurité' },
    ],
  });
  // A change of anything else leaves them.
  const again = await client.update({ id: mastery.id, patch: { qualiopi: null } });
  expect(again).toEqual({ ...changed, qualiopi: null });
  await client.remove({ ids: [bases.id] });
  expect((await client.list())[0]!.prerequisites).toEqual([changed.prerequisites[1]]);
  await backend.session.undo();
  expect((await client.list()).find(({ id }) => id === mastery.id)).toEqual(again);
});

test('a course that leads back to itself, or asks for what is gone or twice, is refused', async () => {
  const { client, bases, mastery } = await catalogue();
  const ask = (
    id: number,
    prerequisites: Parameters<typeof client.update>[0]['patch']['prerequisites'],
  ) => client.update({ id, patch: { prerequisites } });
  await ask(mastery.id, [{ courseId: bases.id }]);
  await expect(ask(bases.id, [{ courseId: mastery.id }])).rejects.toMatchObject({
    code: 'PREREQUISITE_LOOP',
    data: { title: mastery.title },
  });
  await expect(ask(bases.id, [{ courseId: bases.id }])).rejects.toMatchObject({
    code: 'PREREQUISITE_LOOP',
  });
  await expect(ask(bases.id, [{ courseId: 99 }])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const twice = [1, 2].map((level) => ({ skillId: 2, level }));
  await expect(ask(bases.id, twice)).rejects.toMatchObject({ code: 'SKILL_TWICE' });
  await expect(ask(bases.id, [{ skillId: 2, level: 9 }])).rejects.toMatchObject({
    code: 'LEVEL_OFF_SCALE',
  });
  expect((await client.list()).find(({ id }) => id === bases.id)!.prerequisites).toEqual([]);
});

test('the traces of an AFEST are kept on its line, by date, and undone in one step', async () => {
  const { backend, client, bases } = await catalogue();
  const plans = createRouterClient(plansRouter, { context: { backend } });
  const plan = await plans.create({ year: 2099, name: 'P' });
  const { lineRows } = await plans.addLine({ planId: plan.id, courseId: bases.id });
  const lineId = lineRows[0]!.id;
  const traces = [
    { kind: 'reflection', date: '2099-03-12', note: 'Deuxième séquence' },
    { kind: 'analysis', date: '2099-01-20', note: null },
  ] as const;
  const kept = await client.saveTraces({ lineId, traces: [...traces] });
  expect(kept).toEqual([traces[1], traces[0]]);
  await client.saveTraces({ lineId, traces: [] });
  await backend.session.undo();
  expect(await client.traces({ lineId })).toEqual(kept);
  await expect(client.saveTraces({ lineId: 99, traces: [] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
