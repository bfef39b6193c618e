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
  return { backend, client, plans: createRouterClient(plansRouter, { context: { backend } }) };
}

const [bases] = smallCatalogue as [(typeof smallCatalogue)[0]];

test('a course is kept with what it raises, and a change of one field leaves the others', async () => {
  const { backend, client } = await catalogue();
  const made = await client.create({ ...bases, certifying: true, validityMonths: 24 });
  expect(made).toEqual({
    ...{ id: made.id, code: 'SOUD1', title: 'Soudage, bases', objective: null, provider: null },
    ...{ modality: 'classroom', hours: 14, groupMin: 1, groupMax: 10, lines: 0 },
    ...{ pricePerLearner: 60_000, pricePerSession: 300_000, mandatory: false },
    ...{ certifying: true, validityMonths: 24, qualiopi: null },
    ...{ certificate: null, certificateCode: null, prerequisites: [] },
    skills: [{ skillId: 1, skill: 'Soudage', fromLevel: 0, toLevel: 2 }],
  });
  const changed = await client.update({
    id: made.id,
    patch: { pricePerLearner: null, hours: 10.5 },
  });
  expect(changed).toEqual({ ...made, pricePerLearner: null, hours: 10.5 });
  const skills = [{ skillId: 2, fromLevel: 2, toLevel: 2 }];
  expect((await client.update({ id: made.id, patch: { skills } })).skills).toEqual([
    { ...skills[0], skill: 'Sécurité' },
  ]);
  await backend.session.undo();
  expect(await client.list()).toEqual([changed]);
});

test.each([
  [{ code: 'DEJA' }, 'NAME_TAKEN'],
  [{ groupMin: 11 }, 'GROUP_REVERSED'],
  [{ skills: [{ skillId: 1, fromLevel: 3, toLevel: 2 }] }, 'LEVELS_REVERSED'],
  [{ skills: [{ skillId: 1, fromLevel: 3, toLevel: 5 }] }, 'LEVEL_OFF_SCALE'],
  [{ skills: [1, 1].map((skillId) => ({ skillId, fromLevel: 0, toLevel: 1 })) }, 'SKILL_TWICE'],
  [{ skills: [{ skillId: 99, fromLevel: 0, toLevel: 1 }] }, 'NOT_FOUND'],
])('a course with %j is refused with %s, new or changed', async (wrong, code) => {
  const { backend, client } = await catalogue();
  await client.create({ ...bases, code: 'DEJA' });
  const { id } = await client.create(bases);
  const { revision } = backend.session;
  await expect(client.create({ ...bases, code: 'NEUF', ...wrong })).rejects.toMatchObject({ code });
  await expect(client.update({ id, patch: wrong })).rejects.toMatchObject({ code });
  expect(backend.session.revision).toBe(revision);
});

test('a course a plan uses stays, with those asked to leave with it', async () => {
  const { client, plans } = await catalogue();
  const [used, free] = [
    await client.create(bases),
    await client.create({ ...bases, code: 'AUTRE' }),
  ];
  const plan = await plans.create({ year: 2099, name: 'P' });
  await plans.addLine({ planId: plan.id, courseId: used.id });
  await expect(client.remove({ ids: [free.id, used.id] })).rejects.toMatchObject({
    code: 'COURSE_IN_USE',
    data: { title: 'Soudage, bases' },
  });
  expect((await client.list()).map(({ code, lines }) => [code, lines])).toEqual([
    ['AUTRE', 0],
    ['SOUD1', 1],
  ]);
  expect(await client.remove({ ids: [free.id, 999] })).toEqual({ removed: 1 });
  await plans.remove({ id: plan.id });
  expect(await client.remove({ ids: [used.id] })).toEqual({ removed: 1 });
});
