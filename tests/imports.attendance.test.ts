import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../electron/backend/router.ts';
import { csv, importing } from './helpers/importing.ts';
import { fillSmallCompany, smallCatalogue } from './helpers/small-company.ts';
import { openWorkspace } from './helpers/workspace.ts';

/** One open session of safety on 2 March 2026, seven hours, with four of the welders on its list. */
async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  await client.people.update({ ids: [3], patch: { email: 'Anne.Durand@exemple.fr' } });
  const course = await client.catalogue.create(smallCatalogue[2]!);
  const { id: planId } = await client.plans.create({ year: 2026, name: 'Plan' });
  const employeeIds = [2, 3, 4, 5];
  const plan = await client.plans.addLine({ planId, courseId: course.id, employeeIds });
  await client.plans.transition({ id: planId, to: 'submitted' });
  await client.plans.transition({ id: planId, to: 'approved' });
  const { created } = await client.sessions.schedule({ lineId: plan.lineRows[0]!.id });
  const id = created[0]!;
  const days = [{ date: '2026-03-02', starts: '09:00', ends: '16:00' }];
  await client.sessions.update({ id, patch: { days } });
  await client.sessions.move({ id, to: 'open' });
  const attendance = async () =>
    (await client.sessions.get({ id })).attendees
      .toSorted((a, b) => a.employeeId - b.employeeId)
      .map(({ employeeId, status, hours, hotScore }) => [employeeId, status, hours, hotScore]);
  const lineId = plan.lineRows[0]!.id;
  return { backend, client, id, lineId, attendance, importer: importing(backend) };
}

const headers = [
  'Matricule',
  'Code formation',
  'Date de session',
  'Statut',
  'Progression',
  'Heures suivies',
  'Satisfaction',
];
const file = csv([
  headers,
  ['M2', 'SECU', '02/03/2026', 'Terminé', '', '', '4'],
  // By address, whatever its case, and by title; the share gives the hours.
  ['anne.durand@exemple.fr', 'Sécurité', '02/03/2026', '', '50 %', '', ''],
  ['M4', 'secu', '', 'Absent', '', '0', ''],
  ['M5', 'SECU', '2026-03-02', '', '', '7 h', '5'],
]);

test('an LMS export notes who was there, once, in one undoable step', async () => {
  const { client, attendance, importer } = await seeded();
  const preview = await importer.preview('attendance', file);
  expect(preview).toMatchObject({ added: 0, changed: 4, unchanged: 0, rejected: 0 });
  expect(await attendance()).toEqual([2, 3, 4, 5].map((id) => [id, 'enrolled', null, null]));
  expect(await importer.apply('attendance', file)).toMatchObject({ applied: true, changed: 4 });
  const noted = [
    [2, 'present', null, 4],
    [3, 'partial', 3.5, null],
    [4, 'absent', null, null],
    [5, 'present', null, 5],
  ];
  expect(await attendance()).toEqual(noted);
  expect(await importer.apply('attendance', file)).toMatchObject({ changed: 0, unchanged: 4 });
  expect(await attendance()).toEqual(noted);
  expect((await client.workspace.undo()).undo).not.toBe('importAttendance');
  expect((await attendance()).every(([, status]) => status === 'enrolled')).toBe(true);
});

test('a bad row is refused in its place with what to do, and nothing is written', async () => {
  const { attendance, importer } = await seeded();
  const bad = csv([
    headers,
    ['M99', 'SECU', '02/03/2026', 'Terminé', '', '', ''],
    ['M2', 'INCONNU', '02/03/2026', 'Terminé', '', '', ''],
    ['M2', 'SECU', '03/03/2026', 'Terminé', '', '', ''],
    ['M7', 'SECU', '02/03/2026', 'Terminé', '', '', ''],
    ['M2', 'SECU', '02/03/2026', 'Peut-être', '', '', ''],
    ['M3', 'SECU', '02/03/2026', '', '', '8', ''],
    ['M4', 'SECU', '02/03/2026', '', '', '', '3'],
    ['M5', 'SECU', '02/03/2026', 'Terminé', '', '', '6'],
  ]);
  const { rejections, applied } = await importer.apply('attendance', bad);
  expect(applied).toBe(false);
  expect(rejections.map(({ row, code }) => [row, code])).toEqual([
    [2, 'unknownEmployee'],
    [3, 'unknownCourse'],
    [4, 'unknownSession'],
    [5, 'notEnrolled'],
    [6, 'unknownValue'],
    [7, 'outOfRange'],
    [8, 'required'],
    [9, 'outOfRange'],
  ]);
  expect((await attendance()).every(([, status]) => status === 'enrolled')).toBe(true);
});

test('rows that say different things of one presence are all refused, those refused for something else included', async () => {
  const { attendance, importer } = await seeded();
  const day = '02/03/2026';
  const apart = csv([
    headers,
    ['M2', 'SECU', day, 'Terminé', '', '', ''],
    ['M2', 'SECU', day, 'Absent', '', '', ''],
    ['M3', 'SECU', day, 'Peut-être', '', '', ''],
    ['M3', 'SECU', day, 'Absent', '', '', ''],
    ['M4', 'SECU', day, 'Absent', '', '', ''],
    ['M4', 'SECU', day, 'Absent', '', '', ''],
  ]);
  const done = await importer.apply('attendance', apart, { acceptPartial: true });
  expect(done).toMatchObject({ changed: 1, rejected: 4, leftOut: { repeated: 1 } });
  expect(done.rejections.map(({ row, code, data }) => [row, code, data.row])).toEqual([
    [2, 'duplicate', 3],
    [3, 'duplicate', 2],
    [4, 'unknownValue', undefined],
    [4, 'duplicate', 5],
    [5, 'duplicate', 4],
  ]);
  expect((await attendance()).map(([id, status]) => [id, status])).toEqual([
    [2, 'enrolled'],
    [3, 'enrolled'],
    [4, 'absent'],
    [5, 'enrolled'],
  ]);
});

/** A second open session of safety, on 6 April 2026, with persons 2 and 3 put on its list too. */
async function withSecondSession() {
  const first = await seeded();
  const { backend, client, lineId } = first;
  const second = await backend.session.write('edit', async (tx) => {
    const { id } = await tx
      .insertInto('session')
      .values({ line_id: lineId, state: 'open' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const day = { session_id: id, date: '2026-04-06', starts: '09:00', ends: '16:00' };
    await tx.insertInto('session_day').values(day).execute();
    const list = [2, 3].map((employee_id) => ({ session_id: id, employee_id }));
    await tx.insertInto('attendance').values(list).execute();
    return id;
  });
  const statuses = async (id: number) =>
    (await client.sessions.get({ id })).attendees.map(({ employeeId, status }) => [
      employeeId,
      status,
    ]);
  return { ...first, second, statuses };
}

const undated = csv([
  ['Matricule', 'Code formation', 'Statut'],
  ['M2', 'SECU', 'Terminé'],
  ['M4', 'SECU', 'Terminé'],
]);

test('a row without a date goes to the only session still open for the person, and the preview says so', async () => {
  const { client, id, second, statuses, importer } = await withSecondSession();
  const found = await importer.apply('attendance', undated, { acceptPartial: true });
  expect(found).toMatchObject({ changed: 1, rejected: 1 });
  expect(found.notes).toEqual([{ key: 'undatedPresences', data: { n: 1 } }]);
  expect(found.rejections).toMatchObject([
    { row: 2, code: 'ambiguousSession', data: { days: '2026-03-02, 2026-04-06' } },
  ]);
  // Once the first session takes no attendance any more, the second is the only one meant.
  await client.sessions.move({ id, to: 'draft' });
  const later = await importer.apply('attendance', undated);
  expect(later).toMatchObject({ applied: true, changed: 1, leftOut: { sessionClosed: 1 } });
  expect(await statuses(second)).toContainEqual([2, 'present']);
  expect(await statuses(id)).toContainEqual([2, 'enrolled']);
});
