import { expect, test } from 'vitest';
import { csv, importing, people, workbook } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

// Every file is read by processes of its own, which start slowly on a busy machine.
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

test('the preview says units, jobs and managers by their names, before and after', async () => {
  const backend = openWorkspace();
  const { apply, preview } = importing(backend);
  const header = ['Matricule', 'Nom', 'Service', 'Emploi', 'Manager'];
  const before = [
    ['A1', 'Durand', 'Achats', 'Acheteur', ''],
    ['A2', 'Petit', 'Achats', 'Acheteur', 'A1'],
    ['A3', 'Roux', 'Achats', 'Acheteur', 'A1'],
  ];
  const after = [['A3', 'Roux', 'Ventes', 'Vendeur|Acheteur', 'A2']];
  await apply('employees', csv([header, ...before]));
  const { changes } = await preview('employees', csv([header, ...after]));
  expect(changes).toEqual([
    { row: 2, key: 'A3', field: 'unit', from: 'Achats', to: 'Ventes' },
    { row: 2, key: 'A3', field: 'manager', from: 'A1', to: 'A2' },
    { row: 2, key: 'A3', field: 'job', from: 'Acheteur', to: 'Vendeur | Acheteur' },
  ]);
});
