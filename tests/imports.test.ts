import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { applyImport } from '../electron/backend/imports/apply-import.ts';
import { findUpload } from '../electron/backend/imports/uploads.ts';
import { csv, importing, workbook } from './helpers/importing.ts';
import { last } from './helpers/last.ts';
import { openWorkspace, temporaryFolder } from './helpers/workspace.ts';

const people = [
  [
    'N° matricule',
    'Nom de famille',
    'Prénom',
    'Service',
    'Poste',
    'Responsable',
    "Date d'entrée",
    'ETP',
    'Coût horaire chargé',
  ],
  [
    '00012',
    'Martin',
    'Élise',
    'Atelier',
    'Soudeuse | Tutrice',
    'B7',
    '02/09/2019',
    '80 %',
    '32,50 €',
  ],
  ['B7', "O'Neil", 'Zoé', 'Direction', 'Directrice', '', '1 mars 2010', '1', ''],
  ['B8', '', '', 'atelier ', 'SOUDEUSE', "Zoé O'Neil", '', '', ''],
];

test('employees come in with their units, jobs and managers, and coming again changes nothing', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const first = await apply('employees', csv(people));
  expect(first).toMatchObject({ applied: true, added: 3, changed: 0, rejected: 0 });
  expect(first.created).toEqual({ units: 2, jobs: 3, skills: 0 });
  const rows = await backend.session.reader
    .selectFrom('employee as e')
    .leftJoin('employee as m', 'm.id', 'e.manager_id')
    .select([
      'e.matricule',
      'e.last_name',
      'm.matricule as manager',
      'e.hire_date',
      'e.fte',
      'e.hourly_cost',
    ])
    .orderBy('e.matricule')
    .execute();
  expect(rows).toEqual([
    {
      matricule: '00012',
      last_name: 'Martin',
      manager: 'B7',
      hire_date: '2019-09-02',
      fte: 0.8,
      hourly_cost: 3250,
    },
    {
      matricule: 'B7',
      last_name: "O'Neil",
      manager: null,
      hire_date: '2010-03-01',
      fte: 1,
      hourly_cost: null,
    },
    {
      matricule: 'B8',
      last_name: 'B8',
      manager: 'B7',
      hire_date: null,
      fte: null,
      hourly_cost: null,
    },
  ]);
  const { revision } = backend.session;
  const again = await apply('employees', csv(people));
  expect(again).toMatchObject({ applied: true, added: 0, changed: 0, unchanged: 3, rejected: 0 });
  expect(again.created).toEqual({ units: 0, jobs: 0, skills: 0 });
  expect(backend.session.revision).toBe(revision);
});

test('a corrected file changes only what differs, and an empty cell leaves what stands', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(people));
  const corrected = await apply(
    'employees',
    csv([
      ['Matricule', 'Nom', 'Service', 'Poste'],
      ['00012', '', 'Atelier', 'Soudeuse'],
      ['B7', 'O’Neill', '', ''],
    ]),
  );
  expect(corrected).toMatchObject({ added: 0, changed: 2, unchanged: 0 });
  expect(corrected.changes).toContainEqual({
    row: 3,
    key: 'B7',
    field: 'lastName',
    from: "O'Neil",
    to: 'O’Neill',
  });
  const rows = await backend.session.reader
    .selectFrom('employee')
    .selectAll()
    .orderBy('id')
    .execute();
  expect(rows.map((row) => [row.last_name, row.first_name, row.fte])).toEqual([
    ['Martin', 'Élise', 0.8],
    ['O’Neill', 'Zoé', 1],
    ['B8', '', null],
  ]);
  const held = await backend.session.reader.selectFrom('employee_job').selectAll().execute();
  expect(held.filter((row) => row.employee_id === 1)).toHaveLength(1);
});

test('each refused cell says where it stands, and nothing is written unless the rest is accepted', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const file = await workbook({
    Effectif: [
      ['Effectif 2026'],
      ['Matricule', 'Nom', 'E-mail', 'Date de naissance', 'Responsable', 'ETP'],
      ['A1', 'Bon', 'a@b.fr', '12/03/1980', null, 1],
      ['A2', 'Mauvais', 'pas une adresse', '31/02/1980', 'A1', 1],
      [null, 'Sans matricule', null, null, null, null],
      ['A3', 'Orphelin', null, null, 'Z9', null],
      ['A4', 'Boucle', null, null, 'A5', null],
      ['A5', 'Boucle', null, null, 'A4', null],
      ['A6', 'Deux fois', null, null, null, null],
      ['A6', 'Deux Fois', null, null, null, null],
      ['A1', 'Bon', 'a@b.fr', '12/03/1980', null, 1],
      ['A7', 'Sous refusé', null, null, 'A2', null],
    ],
  });
  const refused = await apply('employees', file);
  expect(refused).toMatchObject({
    applied: false,
    added: 1,
    rejected: 8,
    leftOut: { repeated: 1 },
  });
  expect(
    refused.rejections.map(({ sheet, row, column, value, code }) => [
      sheet,
      row,
      column,
      value,
      code,
    ]),
  ).toEqual([
    ['Effectif', 4, 'C · E-mail', 'pas une adresse', 'badEmail'],
    ['Effectif', 4, 'D · Date de naissance', '31/02/1980', 'notADate'],
    ['Effectif', 5, 'A · Matricule', '', 'required'],
    ['Effectif', 6, 'E · Responsable', 'Z9', 'unknownEmployee'],
    ['Effectif', 7, 'E · Responsable', 'A5', 'managerLoop'],
    ['Effectif', 8, 'E · Responsable', 'A4', 'managerLoop'],
    ['Effectif', 9, 'A · Matricule', 'A6', 'duplicate'],
    ['Effectif', 10, 'A · Matricule', 'A6', 'duplicate'],
    ['Effectif', 12, 'E · Responsable', 'A2', 'unknownEmployee'],
  ]);
  expect(await backend.session.reader.selectFrom('employee').selectAll().execute()).toEqual([]);
  const partial = await apply('employees', file, { acceptPartial: true, rejectionLimit: 2 });
  expect(partial).toMatchObject({ applied: true, added: 1, rejected: 8 });
  expect(partial.rejections).toHaveLength(2);
  const rows = await backend.session.reader.selectFrom('employee').select('matricule').execute();
  expect(rows).toEqual([{ matricule: 'A1' }]);
});

test('requirements come from a long table or a grid, correct each other, and level 0 removes one', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const long = await apply(
    'requirements',
    csv([
      ['Emploi', 'Compétence', 'Niveau requis', 'Criticité'],
      ['Soudeur', 'Soudage', '4', 'indispensable'],
      ['Soudeur', 'Plans', 'Notions', ''],
      ['soudeur', 'PLANS', '1', ''],
    ]),
  );
  expect(long).toMatchObject({ added: 2, rejected: 0, leftOut: { repeated: 1 } });
  expect(long.created).toEqual({ units: 0, jobs: 1, skills: 2 });
  const grid = await apply(
    'requirements',
    await workbook({
      Grille: [
        ['Emploi', 'Soudage', 'Plans', 'Levage'],
        ['Soudeur', 4, 0, 2],
        ['Monteur', null, 3, '-'],
      ],
    }),
  );
  expect(grid).toMatchObject({
    added: 2,
    changed: 1,
    unchanged: 1,
    created: { units: 0, jobs: 1, skills: 1 },
  });
  const rows = await backend.session.reader
    .selectFrom('requirement as r')
    .innerJoin('job as j', 'j.id', 'r.job_id')
    .innerJoin('skill as s', 's.id', 'r.skill_id')
    .select(['j.name as job', 's.name as skill', 'r.level', 'r.criticality'])
    .orderBy('j.name')
    .orderBy('s.name')
    .execute();
  expect(rows).toEqual([
    { job: 'Monteur', skill: 'Plans', level: 3, criticality: 2 },
    { job: 'Soudeur', skill: 'Levage', level: 2, criticality: 2 },
    { job: 'Soudeur', skill: 'Soudage', level: 4, criticality: 3 },
  ]);
});

test('assessments come from a long table or a grid; the same is unchanged, another level corrects it', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(people));
  const rows = [
    ['Matricule', 'Compétence', 'Niveau', 'Date', 'Source', 'Valable jusqu’au'],
    ['00012', 'Soudage', '3', '01/03/2026', 'auto-évaluation', ''],
    ['B7', 'CACES', '2', '01/03/2026', 'certificat', '30/06/2026'],
  ];
  expect(await apply('assessments', csv(rows))).toMatchObject({ added: 2, created: { skills: 2 } });
  expect(await apply('assessments', csv(rows))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 2,
  });
  rows[1]![2] = '4';
  expect(await apply('assessments', csv(rows))).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 1,
  });
  const grid = csv([
    ['Matricule', 'Nom', 'soudage', 'Plans'],
    ['00012', 'Martin', '2', 'Expertise'],
    ['B7', 'x', '', '9'],
    ['Z', 'x', '1', ''],
  ]);
  const wide = await apply('assessments', grid, { acceptPartial: true });
  expect(wide).toMatchObject({ added: 2, rejected: 2, created: { skills: 1 } });
  expect(wide.rejections.map(({ row, column, value, code }) => [row, column, value, code])).toEqual(
    [
      [3, 'D · Plans', '9', 'notALevel'],
      [4, 'A · Matricule', 'Z', 'unknownEmployee'],
    ],
  );
  // Without a date an assessment is of today, yet the same level another day says nothing new.
  await backend.session.write('edit', (tx) =>
    tx
      .updateTable('assessment')
      .set({ date: '2026-01-15' })
      .where('source', '=', 'manager')
      .execute(),
  );
  const later = await apply('assessments', grid, { acceptPartial: true });
  expect(later).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const held = await backend.session.reader
    .selectFrom('assessment')
    .select(['level', 'source', 'date', 'valid_until'])
    .orderBy('id')
    .execute();
  expect(held).toEqual([
    { level: 4, source: 'self', date: '2026-03-01', valid_until: null },
    { level: 2, source: 'certificate', date: '2026-03-01', valid_until: '2026-06-30' },
    { level: 2, source: 'manager', date: '2026-01-15', valid_until: null },
    { level: 4, source: 'manager', date: '2026-01-15', valid_until: null },
  ]);
});

test('two rows that give one assessment two levels are both refused, each naming the other', async () => {
  const backend = openWorkspace();
  const { apply, preview } = importing(backend);
  await apply('employees', csv(people));
  const found = await preview(
    'assessments',
    csv([
      ['Matricule', 'Compétence', 'Niveau'],
      ['B7', 'Soudage', '1'],
      ['B7', 'Soudage', '2'],
      ['B8', 'Soudage', '2'],
      ['B8', 'Soudage', '2'],
    ]),
  );
  expect(found).toMatchObject({
    added: 1,
    rejected: 2,
    leftOut: { repeated: 1 },
    created: { skills: 1 },
  });
  expect(found.rejections.map(({ row, code, data }) => [row, code, data.row])).toEqual([
    [2, 'duplicate', 3],
    [3, 'duplicate', 2],
  ]);
});

test('several rows of one code are several skills of one course', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const rows = [
    [
      'Code',
      'Intitulé',
      'Modalité',
      'Durée (h)',
      'Groupe mini',
      'Groupe maxi',
      'Prix par stagiaire',
      'Prix par session',
      'Organisme',
      'Obligatoire',
      'Compétence',
      'Niveau de départ',
      'Niveau visé',
    ],
    [
      'F1',
      'Souder',
      'présentiel',
      '14',
      '4',
      '10',
      '450 €',
      '',
      'AFPI',
      'oui',
      'Soudage',
      '1',
      '3',
    ],
    ['F1', '', '', '', '', '', '', '', '', '', 'Plans', '', ''],
    ['F2', 'Lire', 'e-learning', '3,5', '', '', '', '', '', '', '', '', ''],
  ];
  expect(await apply('courses', csv(rows))).toMatchObject({ added: 2, created: { skills: 2 } });
  expect(await apply('courses', csv(rows))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const courses = await backend.session.reader
    .selectFrom('course')
    .selectAll()
    .orderBy('id')
    .execute();
  expect(courses[0]).toMatchObject({
    code: 'F1',
    hours: 14,
    group_min: 4,
    group_max: 10,
    price_per_learner: 45000,
    mandatory: 1,
  });
  expect(courses[1]).toMatchObject({
    code: 'F2',
    modality: 'elearning',
    hours: 3.5,
    group_max: 12,
    mandatory: 0,
  });
  const raised = await backend.session.reader
    .selectFrom('course_skill')
    .selectAll()
    .orderBy('id')
    .execute();
  expect(raised.map((row) => [row.from_level, row.to_level])).toEqual([
    [1, 3],
    [0, 1],
  ]);
  rows[2]![1] = 'Autre titre';
  rows[3]![3] = '';
  rows[3]![0] = 'F3';
  const bad = await apply('courses', csv(rows));
  expect(bad.rejections.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'B · Intitulé', 'duplicate'],
    [4, 'D · Durée (h)', 'required'],
  ]);
});

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

test('a corrected mapping is remembered for the next file with the same headers', async () => {
  const backend = openWorkspace();
  const { client, apply, upload } = importing(backend);
  const rows = [
    ['Clé', 'Libre'],
    ['A1', 'Martin'],
  ];
  await expect(apply('employees', csv(rows))).rejects.toMatchObject({
    code: 'MAPPING_INCOMPLETE',
    data: { fields: 'Matricule' },
  });
  const applied = await apply('employees', csv(rows), {
    mapping: { Clé: 'matricule', Libre: 'lastName' },
  });
  expect(applied).toMatchObject({ added: 1, mapping: { A: 'matricule', B: 'lastName' } });
  const { token } = await upload(csv([...rows, ['A2', 'Durand']]));
  const seen = await client.inspect({ token, kind: 'employees' });
  expect(
    seen.columns.map(({ field, remembered, samples }) => [field, remembered, samples]),
  ).toEqual([
    ['matricule', true, ['A1', 'A2']],
    ['lastName', true, ['Martin', 'Durand']],
  ]);
});

test('the sheet whose headers say most is taken, and another can be asked for by name', async () => {
  const backend = openWorkspace();
  const { preview } = importing(backend);
  const file = await workbook({
    'Lisez-moi': [['Bonjour'], ['Ceci est un titre']],
    Effectif: [
      ['Matricule', 'Nom'],
      ['A1', 'Martin'],
    ],
    Autre: [['Matricule'], ['A2'], ['A3']],
  });
  expect(await preview('employees', file)).toMatchObject({ added: 1 });
  expect(await preview('employees', file, { sheet: 'Autre' })).toMatchObject({ added: 2 });
  await expect(preview('employees', file, { sheet: 'Nulle' })).rejects.toMatchObject({
    code: 'SHEET_NOT_FOUND',
    data: { sheets: 'Lisez-moi, Effectif, Autre' },
  });
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

test('the refusals workbook holds them all as text, and a template is understood by the import', async () => {
  const backend = openWorkspace();
  const { client, upload, preview } = importing(backend);
  const { token } = await upload(
    csv([
      ['Matricule', 'ETP'],
      ['=1+1', 'x'],
      ['A2', '=2'],
    ]),
  );
  await last(await client.preview({ token, kind: 'employees', rejectionLimit: 1 }));
  const file = await client.rejections({ token, language: 'fr' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const rows = book.worksheets[0]!.getSheetValues().slice(2) as unknown[][];
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['fichier', 2, 'B · ETP', 'x'],
    ['fichier', 3, 'B · ETP', '=2'],
  ]);
  expect(rows[0]![5]).toMatch(/pas un nombre/);
  for (const kind of ['employees', 'requirements', 'courses'] as const) {
    for (const language of ['fr', 'en'] as const) {
      const template = await client.template({ kind, language });
      // The example requirement names two jobs.
      const added = kind === 'requirements' ? 2 : 1;
      expect(await preview(kind, template)).toMatchObject({ added, rejected: 0 });
    }
  }
  expect((await client.template({ kind: 'framework', language: 'en' })).name).toMatch(/\.xlsx$/);
});

test('a discarded upload leaves no file and can no longer be used', async () => {
  const folder = temporaryFolder();
  const backend = openWorkspace(folder);
  const { client, upload } = importing(backend);
  const { token } = await upload(csv(people, '../../evil.csv'));
  expect(readdirSync(join(folder, 'uploads'))).toEqual([token]);
  await client.discard({ token });
  expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
  await expect(client.inspect({ token, kind: 'employees' })).rejects.toMatchObject({
    code: 'IMPORT_EXPIRED',
  });
});
