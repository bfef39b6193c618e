import { createRouterClient } from '@orpc/server';
import ExcelJS from 'exceljs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { skillsRouter } from '../skills/skills.router.ts';
import { qualificationsRouter } from './qualifications.router.ts';

/** Safety (asked at 2 of twelve people): 2 ends in October 2026, 3 ended in March 2026, 4 is only at 1. */
async function company() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  await backend.session.write('edit', (tx) =>
    sql`INSERT INTO assessment (employee_id, skill_id, level, source, date, valid_until) VALUES
      (2, 2, 2, 'certificate', '2024-10-15', '2026-10-15'), (3, 2, 2, 'certificate', '2024-03-12', '2026-03-12'),
      (4, 2, 1, 'test', '2026-01-10', NULL)`.execute(tx),
  );
  const context = { backend };
  const catalogue = createRouterClient(catalogueRouter, { context });
  for (const course of smallCatalogue) await catalogue.create(course);
  return {
    catalogue,
    session: backend.session,
    qualifications: createRouterClient(qualificationsRouter, { context }),
    skills: createRouterClient(skillsRouter, { context }),
  };
}

const on = '2026-09-01';

test('mandatory qualifications are counted by where they stand', async () => {
  const { qualifications } = await company();
  const { mandatory } = await qualifications.summary({ on });
  expect(mandatory).toEqual({
    valid: 1,
    expiresSoon: 1,
    expired: 1,
    insufficient: 1,
    neverHeld: 8,
  });
  const [kind] = await qualifications.kinds({ on });
  expect(kind).toMatchObject({
    qualification: 'Sécurité',
    jobs: ['Soudeur'],
    units: [],
    holders: 2,
    mandatory,
  });
});

test('what ends in the days asked comes with the course that renews it; a shorter time holds less', async () => {
  const { qualifications, session } = await company();
  const { rows, byUnit } = await qualifications.due({ on, days: 90 });
  expect(
    rows.map(({ employeeId, status, daysLeft, alert, course }) => [
      ...[employeeId, status, daysLeft, alert, course?.code],
    ]),
  ).toEqual([
    [3, 'expired', -173, null, 'SECU'],
    [2, 'expiresSoon', 44, 90, 'SECU'],
  ]);
  expect(byUnit).toEqual([{ unitId: 1, unit: 'Atelier', expired: 1, ending: 1 }]);
  expect(
    (await qualifications.due({ on, days: 30 })).rows.map(({ employeeId }) => employeeId),
  ).toEqual([3]);
  expect((await qualifications.due({ on, days: 90, unitId: 2 })).rows).toEqual([]);
  await session.write('edit', (tx) => sql`UPDATE unit SET parent_id = 2 WHERE id = 1`.execute(tx));
  const above = await qualifications.due({ on, days: 90, unitId: 2 });
  expect(above.rows.map(({ employeeId }) => employeeId)).toEqual([3, 2]);
  const { rows: list } = await qualifications.list({ on, unitId: 2 });
  expect(list.length).toBe(12);
});

test('the end proposed is the validity of the course that renews, counted from the day; none without one', async () => {
  const { qualifications, catalogue } = await company();
  const ask = { skillId: 2, level: 2, date: '2026-08-31' };
  expect(await qualifications.proposeEnd(ask)).toEqual({ validUntil: null, course: null });
  const safety = (await catalogue.list()).find(({ code }) => code === 'SECU')!;
  await catalogue.update({ id: safety.id, patch: { validityMonths: 6 } });
  expect(await qualifications.proposeEnd(ask)).toEqual({
    validUntil: '2027-02-28',
    course: 'Sécurité',
  });
  expect((await qualifications.proposeEnd({ ...ask, level: 3 })).validUntil).toBeNull();
});

test('an assessment that says nothing of its end takes the proposed one, is refused without one, or says it has none', async () => {
  const { skills, catalogue, session } = await company();
  const entry = { employeeId: 7, skillId: 2, level: 2, date: '2026-08-31' };
  const held = async () =>
    (
      await session.reader
        .selectFrom('assessment')
        .select(['level', 'valid_until'])
        .where('employee_id', '=', 7)
        .where('date', '=', entry.date)
        .orderBy('id')
        .execute()
    ).map((row) => [row.level, row.valid_until]);
  const welding = { ...entry, skillId: 1, level: 3 };
  await expect(skills.assess({ entries: [welding, entry] })).rejects.toMatchObject({
    code: 'QUALIFICATION_END',
    data: { name: 'Sécurité' },
  });
  expect(await held()).toEqual([]);
  await skills.assess({
    entries: [welding, { ...entry, level: 0 }, { ...entry, validUntil: null }],
  });
  const safety = (await catalogue.list()).find(({ code }) => code === 'SECU')!;
  await catalogue.update({ id: safety.id, patch: { validityMonths: 6 } });
  await skills.assess({ entries: [entry, { ...entry, validUntil: '2030-01-01' }] });
  expect(await held()).toEqual([
    [3, null],
    [0, null],
    [2, null],
    [2, '2027-02-28'],
    [2, '2030-01-01'],
  ]);
});

test('an audit of last March counts the last day of validity and forgets what came later', async () => {
  const { qualifications, skills } = await company();
  const ask = (day: string) => qualifications.audit({ on: day });
  const march = await ask('2026-03-12');
  const names = (audit: typeof march) =>
    audit.rows.filter((row) => row.qualified).map((row) => row.employeeId);
  expect(names(march).sort()).toEqual([1, 2, 3, 4]);
  // 4 is qualified at 1, below the 2 that is asked: the answer and the list do not contradict each other.
  const below = march.rows.filter((row) => row.belowRequired);
  expect(below.map(({ employeeId, level, required }) => [employeeId, level, required])).toEqual([
    [4, 1, 2],
  ]);
  expect(names(await ask('2026-03-13')).sort()).toEqual([1, 2, 4]);
  await skills.assess({
    entries: [
      {
        employeeId: 3,
        skillId: 2,
        level: 2,
        date: '2026-03-20',
        source: 'certificate',
        validUntil: '2028-03-20',
      },
      { employeeId: 1, skillId: 2, level: 0, date: '2026-03-13', source: 'certificate' },
    ],
  });
  expect(await ask('2026-03-12')).toEqual(march);
  expect(names(await ask('2026-03-21')).sort()).toEqual([2, 3, 4]);
});

test('the audit leaves as a workbook with the same lines', async () => {
  const { qualifications } = await company();
  const audit = await qualifications.audit({ on: '2026-03-12' });
  const file = await qualifications.auditFile({ on: '2026-03-12', language: 'fr' });
  expect(file.name).toBe('Habilitations au 2026-03-12.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const sheet = book.worksheets[0]!;
  const answers = new Map<string, unknown>();
  sheet.eachRow((row, at) => {
    if (at > 4) answers.set(String(row.getCell(1).value), row.getCell(6).value);
  });
  expect(answers.size).toBe(audit.rows.length);
  for (const row of audit.rows)
    expect(answers.get(row.matricule)).toBe(row.qualified ? 'oui' : 'non');
});
