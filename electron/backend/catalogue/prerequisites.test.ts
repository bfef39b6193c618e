import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { csv, importing } from '../../../tests/helpers/importing.ts';
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

test('an imported catalogue brings its prerequisites, in one undoable step; the same file again changes nothing', async () => {
  const { backend, client, bases, mastery } = await catalogue();
  await client.update({ id: bases.id, patch: { prerequisites: [{ skillId: 3, level: 1 }] } });
  const before = await client.list();
  const file = csv([
    ['Code', 'Intitulé', 'Durée (h)', 'Prérequis'],
    [bases.code, '', '', 'aucun'],
    [mastery.code, '', '', 'Soudage, bases | Sécurité ≥ 2'],
    ['CHEF', 'Chef d’équipe', '14', `${mastery.code} | Encadrement ≥ 2`],
    ['ENC', 'Encadrer', '7', ''],
  ]);
  const { apply } = importing(backend);
  // A skill nobody knows is not made up from a prerequisite: it is refused where it stands.
  expect(await apply('courses', file)).toMatchObject({
    applied: false,
    rejections: [{ row: 4, column: 'D · Prérequis', code: 'unknownPrerequisite' }],
  });
  expect(await apply('courses', file, { acceptPartial: true })).toMatchObject({
    ...{ applied: true, added: 1, changed: 2, rejected: 1 },
  });
  const after = new Map((await client.list()).map((one) => [one.code, one.prerequisites]));
  expect(after.get(bases.code)).toEqual([]);
  expect(after.get(mastery.code)).toEqual([
    { courseId: bases.id, name: bases.title },
    { skillId: 2, level: 2, name: 'Sécurité' },
  ]);
  expect(await apply('courses', file, { acceptPartial: true })).toMatchObject({
    ...{ added: 0, changed: 0, unchanged: 3 },
  });
  await backend.session.undo();
  expect(await client.list()).toEqual(before);
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
