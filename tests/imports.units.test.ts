import { expect, test } from 'vitest';
import { csv, importing, people } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

// Every file is read by processes of its own, which start slowly on a busy machine.
const tree = [
  ['Matricule', 'Nom', 'Service', 'Rattaché à'],
  ['A1', 'Directrice', 'Direction', ''],
  ['A2', 'Chef', 'Production', 'Direction'],
  ['A3', 'Soudeuse', 'Atelier', 'production'],
  ['A4', 'Soudeur', 'atelier ', ''],
  ['A5', 'Magasinier', 'Logistique', 'Achats'],
];

/** Each unit with the one above it. */
async function places({ session }: ReturnType<typeof openWorkspace>) {
  const rows = await session.reader
    .selectFrom('unit as u')
    .leftJoin('unit as above', 'above.id', 'u.parent_id')
    .select(['u.name', 'above.name as parent'])
    .orderBy('u.folded')
    .execute();
  return Object.fromEntries(rows.map(({ name, parent }) => [name, parent]));
}

test('the units’ tree comes in with the employees, is counted, and coming again changes nothing', async () => {
  const backend = openWorkspace();
  const { apply, preview } = importing(backend);
  const said = { added: 5, rejected: 0, placedUnits: 3, created: { units: 5, jobs: 0, skills: 0 } };
  expect(await preview('employees', csv(tree))).toMatchObject(said);
  expect(await apply('employees', csv(tree))).toMatchObject({ ...said, applied: true });
  const placed = {
    Achats: null,
    Atelier: 'Production',
    Direction: null,
    Logistique: 'Achats',
    Production: 'Direction',
  };
  expect(await places(backend)).toEqual(placed);
  const { revision } = backend.session;
  expect(await apply('employees', csv(tree))).toMatchObject({
    ...{ applied: true, added: 0, changed: 0, unchanged: 5, placedUnits: 0 },
    changes: [],
  });
  expect(backend.session.revision).toBe(revision);
});

test.each([
  'Service parent',
  'RATTACHÉ À',
  'Rattaché à (service)',
  'Unité parente',
  'Parent unit',
  'ParentDepartment',
])('a column called %s is the units’ parent', async (header) => {
  const { upload, client } = importing(openWorkspace());
  const { token } = await upload(
    csv([
      ['Matricule', 'Service', header],
      ['A1', 'Atelier', 'Usine'],
    ]),
  );
  const { columns } = await client.inspect({ token, kind: 'employees' });
  expect(columns.map(({ field }) => field)).toEqual(['matricule', 'unit', 'parentUnit']);
});

test('a unit that moves is shown, written though nobody’s own data changes, and undone', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(tree));
  const before = await places(backend);
  const moved = tree.map((row) => (row[0] === 'A3' ? [...row.slice(0, 3), 'Direction'] : row));
  expect(await apply('employees', csv(moved))).toMatchObject({
    ...{ applied: true, changed: 0, unchanged: 5, placedUnits: 1 },
    changes: [{ row: 4, key: 'Atelier', field: 'parentUnit', from: 'Production', to: 'Direction' }],
  });
  expect(await places(backend)).toEqual({ ...before, Atelier: 'Direction' });
  await backend.session.undo();
  expect(await places(backend)).toEqual(before);
});

test('without the column the tree stays as it is', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(tree));
  const before = await places(backend);
  const plain = tree.map((row) => row.slice(0, 3));
  expect(await apply('employees', csv(plain))).toMatchObject({ changed: 0, placedUnits: 0 });
  expect(await places(backend)).toEqual(before);
  expect(await apply('employees', csv(people))).toMatchObject({ placedUnits: 0 });
});

test('a unit given two parents is refused at the first row of each, and stays where it is when the rest comes in', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const file = csv([
    ['Matricule', 'Service', 'Service parent'],
    ['A1', 'Atelier', 'Production'],
    ['A2', 'Atelier', 'Production'],
    ['A3', 'ATELIER', 'Logistique'],
    ['A4', 'Bureau', 'Production'],
  ]);
  const refused = await apply('employees', file);
  expect(refused).toMatchObject({ applied: false, rejected: 2 });
  expect(
    refused.rejections.map(({ row, column, code, data }) => [row, column, code, data]),
  ).toEqual([
    [
      2,
      'C · Service parent',
      'parentContradicts',
      { unit: 'Atelier', parent: 'Production', other: 'Logistique', row: 4 },
    ],
    [
      4,
      'C · Service parent',
      'parentContradicts',
      { unit: 'ATELIER', parent: 'Logistique', other: 'Production', row: 2 },
    ],
  ]);
  expect(await places(backend)).toEqual({});
  const partial = await apply('employees', file, { acceptPartial: true });
  expect(partial).toMatchObject({ applied: true, added: 2, placedUnits: 1 });
  expect(await places(backend)).toEqual({ Atelier: null, Bureau: 'Production', Production: null });
});

test('a unit that would stand under itself is refused where the file says so, whatever stood before', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  await apply('employees', csv(tree));
  const before = await places(backend);
  const file = csv([
    ['Matricule', 'Service', 'Service parent'],
    ['A1', 'Direction', 'Atelier'],
    ['A4', 'Atelier', ''],
    ['A5', 'Logistique', 'Logistique'],
    ['B1', 'Bureau', 'Étude'],
    ['B2', 'Étude', 'Bureau'],
    ['B3', 'Étude', 'Bureau'],
    ['B4', '', 'Bureau'],
  ]);
  const refused = await apply('employees', file);
  expect(refused.rejections.map(({ row, value, code, data }) => [row, value, code, data])).toEqual([
    [2, 'Atelier', 'parentLoop', { unit: 'Direction', parent: 'Atelier' }],
    [4, 'Logistique', 'parentLoop', { unit: 'Logistique', parent: 'Logistique' }],
    [5, 'Étude', 'parentLoop', { unit: 'Bureau', parent: 'Étude' }],
    [6, 'Bureau', 'parentLoop', { unit: 'Étude', parent: 'Bureau' }],
    [8, 'Bureau', 'parentWithoutUnit', {}],
  ]);
  await apply('employees', file, { acceptPartial: true });
  // Who was accepted is in; no unit a circle went through has moved.
  expect(await places(backend)).toEqual({ ...before, Étude: null });
});

test('what a row refused for something else says of a unit contradicts too', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const file = csv([
    ['Matricule', 'Service', 'Service parent', 'E-mail'],
    ['A1', 'Atelier', 'Production', 'pas une adresse'],
    ['A2', 'Atelier', 'Logistique', ''],
    ['A3', 'Atelier', 'Logistique', ''],
  ]);
  const partial = await apply('employees', file, { acceptPartial: true });
  expect(partial).toMatchObject({ applied: true, added: 1, rejected: 2, placedUnits: 0 });
  expect(partial.rejections.map(({ row, code }) => [row, code])).toEqual([
    [2, 'badEmail'],
    [2, 'parentContradicts'],
    [3, 'parentContradicts'],
  ]);
  expect(await places(backend)).toEqual({ Atelier: null });
});

test('a row refused for its manager places no unit', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const file = csv([
    ['Matricule', 'Service', 'Service parent', 'Responsable'],
    ['A1', 'Atelier', 'Usine', 'Z9'],
    ['A2', 'Bureau', 'Siège', ''],
  ]);
  expect(await apply('employees', file, { acceptPartial: true })).toMatchObject({
    ...{ added: 1, rejected: 1, placedUnits: 1, created: { units: 2 } },
  });
  expect(await places(backend)).toEqual({ Bureau: 'Siège', Siège: null });
});
