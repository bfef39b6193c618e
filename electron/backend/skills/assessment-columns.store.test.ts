import { expect, test } from 'vitest';
import { assessmentSources } from '#shared/skills/skills.contract.ts';
import { openCompany } from '../../../tests/helpers/company.ts';
import { readAssessmentColumns } from './assessment-columns.store.ts';
import { dayKeysOf } from './day-keys.ts';

test('the columns hold the history row by row', async () => {
  const { people, skills, session } = openCompany();
  const person = await people.create({ matricule: 'A', lastName: 'A' });
  const skill = await skills.create({ name: 'S' });
  await skills.assess({
    entries: assessmentSources.map((source, place) => ({
      employeeId: person.id,
      skillId: skill.id,
      level: place % 5,
      source,
      date: `2026-0${place + 1}-09`,
      validUntil: place % 2 === 0 ? null : `2027-1${place % 3}-28`,
    })),
  });
  const columns = await readAssessmentColumns(session.reader);
  const rows = Array.from(columns.id, (id, at) => ({
    id,
    employee: columns.employeeId[at],
    skill: columns.skillId[at],
    level: columns.level[at],
    source: columns.source[at],
    date: columns.date[at],
    until: columns.validUntil[at],
  }));
  const same = { employee: person.id, skill: skill.id };
  expect(rows.sort((a, b) => a.id - b.id)).toEqual([
    { id: 1, ...same, level: 0, source: 0, date: 20260109, until: 0 },
    { id: 2, ...same, level: 1, source: 1, date: 20260209, until: 20271128 },
    { id: 3, ...same, level: 2, source: 2, date: 20260309, until: 0 },
    { id: 4, ...same, level: 3, source: 3, date: 20260409, until: 20271028 },
    { id: 5, ...same, level: 4, source: 4, date: 20260509, until: 0 },
  ]);
});

test('a workspace without assessments gives empty columns', async () => {
  const columns = await readAssessmentColumns(openCompany().session.reader);
  expect(Object.values(columns).map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('a history of several pieces is read whole, with and without rows removed from it', async () => {
  const { people, skills, session } = openCompany();
  for (const matricule of ['A', 'B', 'C']) await people.create({ matricule, lastName: matricule });
  for (const name of ['S', 'T']) await skills.create({ name });
  // Two pieces to the row, then one more.
  const rows = 2 * 16_384;
  session.raw
    .prepare(
      `WITH RECURSIVE number(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < ?)
       INSERT INTO assessment (id, employee_id, skill_id, level, source, date, valid_until)
       SELECT value, 1 + value % 3, 1 + value % 2, value % 5, iif(value % 7, 'manager', 'test'),
         format('20%02d-%02d-15', value % 90, 1 + value % 12), iif(value % 1000, NULL, '2030-01-31')
       FROM number`,
    )
    .run(rows);
  const asRead = async () => {
    const columns = await readAssessmentColumns(session.reader);
    const { id, employeeId, skillId, level, source, date, validUntil } = columns;
    return Array.from(id, (one, at) =>
      [one, employeeId[at], skillId[at], level[at], source[at], date[at], validUntil[at]].join(),
    );
  };
  const asHeld = () =>
    session.raw
      .prepare(
        `SELECT id, employee_id, skill_id, level, iif(source = 'test', 1, 3), CAST(replace(date, '-', '') AS INTEGER),
           CAST(coalesce(replace(valid_until, '-', ''), 0) AS INTEGER) FROM assessment ORDER BY id`,
      )
      .raw()
      .all()
      .map((row) => (row as number[]).join());
  expect(asHeld()).toHaveLength(rows);
  expect(await asRead()).toEqual(asHeld());
  session.raw.exec('DELETE FROM assessment WHERE id IN (1, 7, 16384, 16385, 20000)');
  expect(await asRead()).toEqual(asHeld());
  session.raw.exec(`INSERT INTO assessment (id, employee_id, skill_id, level, source, date)
    VALUES (90000, 3, 2, 4, 'test', '2026-11-22')`);
  expect(await asRead()).toEqual(asHeld());
});

test('a day that is not ten characters is refused rather than misread', () => {
  expect([...dayKeysOf('["2026-03-01",null,"1999-12-31",null]', 4)]).toEqual([
    20260301, 0, 19991231, 0,
  ]);
  expect(() => dayKeysOf('["2026-3-1",null]', 2)).toThrow();
});
