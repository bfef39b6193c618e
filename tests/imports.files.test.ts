import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { csv, importing, people, workbook } from './helpers/importing.ts';
import { last } from './helpers/last.ts';
import { openWorkspace, temporaryFolder } from './helpers/workspace.ts';

// Every file is read by processes of its own, which start slowly on a busy machine.
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
  expect(rows[0]![5]).toMatch(/pas une part/);
  for (const [kind, language] of [
    ['employees', 'fr'],
    ['requirements', 'en'],
    ['courses', 'fr'],
  ] as const) {
    const template = await client.template({ kind, language });
    // The example requirement names two jobs.
    const added = kind === 'requirements' ? 2 : 1;
    expect(await preview(kind, template)).toMatchObject({ added, rejected: 0 });
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
