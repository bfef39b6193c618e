import { expect, test } from 'vitest';
import { applyImport } from '../electron/backend/imports/apply-import.ts';
import { findUpload } from '../electron/backend/imports/uploads.ts';
import { readCounts } from '../electron/backend/workspace/counts.store.ts';
import { csv, importing, people } from './helpers/importing.ts';
import { last } from './helpers/last.ts';
import { openWorkspace } from './helpers/workspace.ts';

// Every file is read by processes of its own, which start slowly on a busy machine.
test('undo takes a whole import back and redo repeats it', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const tables = ['employee', 'employee_job', 'unit', 'job'] as const;
  const state = async () =>
    Promise.all(
      tables.map((table) =>
        backend.session.reader.selectFrom(table).selectAll().orderBy('id').execute(),
      ),
    );
  const before = await state();
  await apply('employees', csv(people));
  const after = await state();
  expect(backend.session.undoable).toBe('importEmployees');
  await backend.session.undo();
  expect(await state()).toEqual(before);
  await backend.session.redo();
  expect(await state()).toEqual(after);
});

test('a preview writes nothing, and applying compares again when the workspace changed since', async () => {
  const backend = openWorkspace();
  const { client, upload } = importing(backend);
  const { token } = await upload(csv(people));
  expect(await last(await client.preview({ token, kind: 'employees' }))).toMatchObject({
    added: 3,
  });
  expect(backend.session.undoable).toBeNull();
  await backend.session.write('edit', (tx) =>
    tx
      .insertInto('employee')
      .values({ matricule: 'B7', last_name: 'Autre', first_name: '' })
      .execute(),
  );
  const applied = await last(await client.apply({ token, kind: 'employees' }));
  expect(applied).toMatchObject({ applied: true, added: 2, changed: 1 });
});

test('cancelling while rows are being written leaves nothing of the import behind', async () => {
  const backend = openWorkspace();
  const { apply, upload } = importing(backend);
  await apply('employees', csv(people));
  const skills = Array.from({ length: 30 }, (_, index) => `Compétence ${index}`);
  const { token } = await upload(
    csv([
      ['Matricule', ...skills],
      ['B7', ...skills.map(() => 2)],
    ]),
  );
  const cancel = new AbortController();
  let chunks = 0;
  const report = async (phase: string, done: number) => {
    if (phase === 'writing' && done > 0) {
      chunks += 1;
      cancel.abort();
    }
    cancel.signal.throwIfAborted();
  };
  const target = { kind: 'assessments' as const, acceptPartial: false };
  await expect(
    applyImport(backend, findUpload(backend, token), target, report, cancel.signal),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(chunks).toBe(1);
  expect(await backend.session.reader.selectFrom('assessment').selectAll().execute()).toEqual([]);
  expect(await backend.session.reader.selectFrom('skill').selectAll().execute()).toEqual([]);
  expect(backend.session.undoable).toBe('importEmployees');
});

test('an employee given a library job makes it, and the skills it asks, the company’s own', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const onet = (rows: unknown[][]) =>
    csv([
      [
        'O*NET-SOC Code',
        'Title',
        'Element ID',
        'Element Name',
        'Scale ID',
        'Data Value',
        'Recommend Suppress',
        'Not Relevant',
      ],
      ...rows,
    ]);
  const framework = await apply(
    'framework',
    onet([
      ['11-1', 'Chief', '2.A', 'Reading', 'IM', '4.12', 'N', ''],
      ['11-1', 'Chief', '2.A', 'Reading', 'LV', '4.62', 'N', 'N'],
      ['11-1', 'Chief', '2.B', 'Welding', 'IM', '1.1', 'N', ''],
      ['11-1', 'Chief', '2.B', 'Welding', 'LV', '5', 'N', 'Y'],
      ['11-2', 'Baker', '2.B', 'Welding', 'IM', '3', 'N', ''],
      ['11-2', 'Baker', '2.B', 'Welding', 'LV', '0.5', 'N', 'N'],
    ]),
  );
  expect(framework).toMatchObject({ added: 5, leftOut: { notRelevant: 1, belowFirstLevel: 1 } });
  const requirement = await backend.session.reader.selectFrom('requirement').selectAll().execute();
  expect(requirement).toMatchObject([
    { level: 3, criticality: 3, published_level: 4.62, published_importance: 4.12 },
  ]);
  // The file holds them, though nobody of the company uses them yet.
  expect(await readCounts(backend.session.reader)).toMatchObject({
    jobs: 2,
    skills: 2,
    requirements: 1,
  });
  const library = async () => [
    await backend.session.reader
      .selectFrom('job')
      .select(['name', 'library'])
      .orderBy('id')
      .execute(),
    await backend.session.reader
      .selectFrom('skill')
      .select(['name', 'library'])
      .orderBy('id')
      .execute(),
  ];
  expect((await library()).flat().every((row) => row.library === 1)).toBe(true);
  await apply(
    'employees',
    csv([
      ['Matricule', 'Poste'],
      ['A1', 'chief'],
    ]),
  );
  expect(await library()).toEqual([
    [
      { name: 'Chief', library: 0 },
      { name: 'Baker', library: 1 },
    ],
    [
      { name: 'Reading', library: 0 },
      { name: 'Welding', library: 1 },
    ],
  ]);
});

test('the company’s own job of the same name takes the framework’s code and keeps its own levels', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply(
    'requirements',
    csv([
      ['Job', 'Skill', 'Level'],
      ['Chief', 'Reading', '1'],
    ]),
  );
  const rows = [
    ['O*NET-SOC Code', 'Title', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ['11-1', 'CHIEF', '2.A', 'Reading', 'LV', '7'],
  ];
  expect(await apply('framework', csv(rows))).toMatchObject({ added: 0, changed: 3 });
  expect(await apply('framework', csv(rows))).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  expect(await backend.session.reader.selectFrom('job').selectAll().execute()).toMatchObject([
    { name: 'Chief', framework: 'onet', code: '11-1', library: 0 },
  ]);
  expect(
    await backend.session.reader.selectFrom('requirement').selectAll().execute(),
  ).toMatchObject([{ level: 1, published_level: 7 }]);
});
