import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { isTrainerLate } from '#shared/catalogue/afest.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { router } from '../router.ts';

test('the summary of an AFEST names its people, tutor, days at work and traces, and says which are missing', async () => {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const [work, room] = [
    await client.catalogue.create({
      ...smallCatalogue[0]!,
      modality: 'afest',
      objective: 'Souder',
    }),
    await client.catalogue.create(smallCatalogue[1]!),
  ];
  const plan = await client.plans.create({ year: 2099, name: 'P' });
  const { lineRows } = await client.plans.addLine({
    ...{ planId: plan.id, courseId: work.id, employeeIds: [3, 2] },
  });
  const lineId = lineRows[0]!.id;
  await client.plans.updateLines({ planId: plan.id, lineIds: [lineId], patch: { trainerId: 1 } });
  await backend.session.write('edit', async (tx) => {
    await tx
      .insertInto('session')
      .values([
        { id: 1, line_id: lineId, state: 'open', trainer_id: 4 },
        { id: 2, line_id: lineId, state: 'cancelled', trainer_id: 5 },
      ])
      .execute();
    const day = { starts: '09:00', ends: '12:30' };
    await tx
      .insertInto('session_day')
      .values([
        { ...day, session_id: 1, date: '2099-02-10' },
        { ...day, session_id: 1, date: '2099-02-03' },
        { ...day, session_id: 2, date: '2099-01-02' },
      ])
      .execute();
  });
  await client.catalogue.saveTraces({
    lineId,
    traces: [
      { kind: 'trainer', date: '2099-02-04', note: 'Lettre de mission' },
      { kind: 'analysis', date: '2099-01-20' },
    ],
  });
  expect(await client.catalogue.afestSummary({ lineId })).toEqual({
    ...{ company: backend.session.meta.name, planId: plan.id, year: 2099, quarter: 1, hours: 14 },
    ...{ title: 'Soudage, bases', code: 'SOUD1', objective: 'Souder' },
    skills: [{ skill: 'Soudage', fromLevel: 0, toLevel: 2 }],
    tutors: ['Nom1 Prénom', 'Nom4 Prénom'],
    people: [2, 3].map((id) => ({
      ...{ employeeId: id, matricule: `M${id}`, name: `Nom${id} Prénom`, unit: 'Atelier' },
    })),
    workDays: ['2099-02-03', '2099-02-10'],
    traces: [
      { kind: 'analysis', date: '2099-01-20', note: null },
      { kind: 'trainer', date: '2099-02-04', note: 'Lettre de mission' },
    ],
    missing: ['reflection', 'assessment'],
    trainerLate: true,
  });
  const other = await client.plans.addLine({ planId: plan.id, courseId: room.id });
  for (const wrong of [other.lineRows.at(-1)!.id, 99]) {
    await expect(client.catalogue.afestSummary({ lineId: wrong })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
});

test('a trainer named the day the work begins, or before the first reflection, is named in time', () => {
  const named = { kind: 'trainer' as const, date: '2027-03-02' };
  const reflection = { kind: 'reflection' as const, date: '2027-03-01' };
  expect(isTrainerLate([named], [])).toBe(false);
  expect(isTrainerLate([named], ['2027-03-09', '2027-03-02'])).toBe(false);
  expect(isTrainerLate([named], ['2027-03-09', '2027-03-01'])).toBe(true);
  expect(isTrainerLate([reflection, named], [])).toBe(true);
  expect(isTrainerLate([named, { ...named, date: '2027-01-04' }, reflection], [])).toBe(false);
  expect(isTrainerLate([reflection], ['2027-03-01'])).toBe(false);
});
