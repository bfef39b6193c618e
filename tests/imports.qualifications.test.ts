import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../electron/backend/router.ts';
import { csv, importing } from './helpers/importing.ts';
import { fillSmallCompany, smallCatalogue } from './helpers/small-company.ts';
import { openWorkspace } from './helpers/workspace.ts';

/** The small company, where safety is a qualification; `months` is how long its course says it is valid. */
async function company(months: number | null = null) {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const { id } = await client.catalogue.create(smallCatalogue[2]!);
  if (months !== null) await client.catalogue.update({ id, patch: { validityMonths: months } });
  const held = async () =>
    (
      await backend.session.reader
        .selectFrom('assessment')
        .select(['employee_id', 'level', 'valid_until'])
        .where('employee_id', '>', 1)
        .orderBy('id')
        .execute()
    ).map((row) => Object.values(row));
  return { ...importing(backend), client, held };
}

const headers = ['Matricule', 'Compétence', 'Niveau', 'Date', 'Valable jusqu’au'];
const day = '31/08/2026';

test('a qualification without an end takes that of its usual validity, the preview says so, and coming again changes nothing', async () => {
  const { preview, apply, held, client } = await company(6);
  const file = csv([
    headers,
    ['M2', 'Sécurité', '2', day, ''],
    ['M3', 'Sécurité', '1', day, '12/03/27'],
    ['M4', 'Sécurité', '2', day, 'Sans fin'],
    ['M5', 'Sécurité', '0', day, ''],
    ['M6', 'Soudage', '3', day, ''],
  ]);
  const found = await preview('assessments', file);
  expect(found).toMatchObject({ added: 5, rejected: 0 });
  expect(found.notes).toEqual([{ key: 'proposedEnds', data: { n: 1, courses: 'Sécurité' } }]);
  await apply('assessments', file);
  const after = [
    [2, 2, '2027-02-28'],
    [3, 1, '2027-03-12'],
    [4, 2, null],
    [5, 0, null],
    [6, 3, null],
  ];
  expect(await held()).toEqual(after);
  const [course] = await client.catalogue.list();
  await client.catalogue.update({ id: course!.id, patch: { validityMonths: 12 } });
  expect(await apply('assessments', file)).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 5,
    notes: [],
  });
  expect(await held()).toEqual(after);
});

test('a qualification without an end is refused in its place where no validity is known, in a table and in a grid', async () => {
  const { apply, held } = await company();
  const long = await apply(
    'assessments',
    csv([headers, ['M2', 'Sécurité', '2', day, ''], ['M3', 'Sécurité', '2', day, 'illimitée']]),
    { acceptPartial: true },
  );
  expect(long.rejections).toMatchObject([
    { row: 2, column: 'E · Valable jusqu’au', code: 'needsEnd', data: { skill: 'Sécurité' } },
  ]);
  const grid = await apply(
    'assessments',
    csv([
      ['Matricule', 'Soudage', 'Sécurité'],
      ['M4', '3', '2'],
    ]),
    { acceptPartial: true },
  );
  expect(grid.rejections).toMatchObject([
    { row: 2, column: 'C · Sécurité', value: '2', code: 'needsEnd' },
  ]);
  expect(await held()).toEqual([
    [3, 2, null],
    [4, 3, null],
  ]);
});

test('what a file itself calls a qualification asks for its end, and an end before the assessment is refused', async () => {
  const { preview } = await company();
  const found = await preview(
    'assessments',
    csv([
      [...headers, 'Type de compétence'],
      ['M2', 'CACES 3', '1', day, '', ''],
      ['M3', 'CACES 3', '1', day, '30/08/2026', ''],
      ['M4', 'CACES 3', '1', day, '31/08/2031', 'habilitation'],
    ]),
  );
  expect(found).toMatchObject({ added: 1, rejected: 2, created: { skills: 1 } });
  expect(found.rejections.map(({ row, code, value }) => [row, code, value])).toEqual([
    [2, 'needsEnd', ''],
    [3, 'endBeforeDate', '2026-08-30'],
  ]);
});

test('a level that is corrected keeps the end that stands, and one that asked for none asks for it then', async () => {
  const { apply, held } = await company();
  const says = (level: string, end: string) => csv([headers, ['M2', 'Sécurité', level, day, end]]);
  await apply('assessments', says('0', ''));
  expect((await apply('assessments', says('1', ''))).rejections).toMatchObject([
    { code: 'needsEnd' },
  ]);
  await apply('assessments', says('1', '31/12/2027'));
  expect(await apply('assessments', says('2', ''))).toMatchObject({ changed: 1, rejected: 0 });
  expect((await held()).at(-1)).toEqual([2, 2, '2027-12-31']);
});

test('a corrected level counts from then on, the one before stays in the history, and undo takes the correction back', async () => {
  const { apply, client } = await company();
  const says = (level: string, end: string) => csv([headers, ['M2', 'Sécurité', level, day, end]]);
  const history = async () =>
    (await client.skills.history({ employeeId: 2, skillId: 2 })).map((one) => [
      one.level,
      one.validUntil,
    ]);
  await apply('assessments', says('1', '31/12/2027'));
  const changed = await apply('assessments', says('2', '30/06/2028'));
  expect(changed.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['level', '1', '2'],
    ['validUntil', '2027-12-31', '2028-06-30'],
  ]);
  const both = [
    [2, '2028-06-30'],
    [1, '2027-12-31'],
  ];
  expect(await history()).toEqual(both);
  // The file as it was first is a correction again, never taken for the entry it once made.
  expect(await apply('assessments', says('1', '31/12/2027'))).toMatchObject({ changed: 1 });
  expect((await history())[0]).toEqual([1, '2027-12-31']);
  await client.workspace.undo();
  expect(await history()).toEqual(both);
});
