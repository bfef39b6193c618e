import { expect, test } from 'vitest';
import { csv, importing, people, workbook } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

test('a matricule that lost its leading zeros brings nobody in twice, wherever it is written', async () => {
  const backend = openWorkspace();
  const { apply, preview } = importing(backend);
  await apply('employees', csv(people));
  const numbers = await workbook({
    Effectif: [
      ['Matricule', 'Nom', 'Responsable', 'Sexe'],
      [12, 'Martin', null],
      ['007', 'Petit', 12],
      ['0042', 'Grand', null],
      [42, 'Grand', null],
      [43, 'Seul', null],
      ['008', 'Double', null, '?'],
      [8, 'Double', null],
    ],
  });
  const found = await preview('employees', numbers);
  expect(found).toMatchObject({ added: 1, rejected: 6 });
  expect(found.rejections.map(({ row, code, data }) => [row, code, data.known])).toEqual([
    [2, 'leadingZeros', '00012'],
    [3, 'leadingZeros', '00012'],
    [4, 'leadingZeros', '42'],
    [5, 'leadingZeros', '0042'],
    [7, 'unknownValue', undefined],
    [8, 'leadingZeros', '008'],
  ]);
  const levels = csv([
    ['Matricule', 'Compétence', 'Niveau'],
    ['12', 'Soudage', '2'],
    ['13', 'Soudage', '2'],
  ]);
  expect((await preview('assessments', levels)).rejections.map(({ code }) => code)).toEqual([
    'leadingZeros',
    'unknownEmployee',
  ]);
  // Two people whose matricules really differ so stand already: each is known by their own.
  await backend.session.write('edit', (tx) =>
    tx
      .insertInto('employee')
      .values({ matricule: '12', last_name: 'Autre', first_name: '' })
      .execute(),
  );
  const both = csv([
    ['Matricule', 'Nom'],
    ['12', 'Autre'],
    ['00012', 'Martin'],
  ]);
  expect(await preview('employees', both)).toMatchObject({ unchanged: 2, rejected: 0 });
});

test('« N/A » and a dash are empty cells: they name no unit, and a level that says so is left out', async () => {
  const { apply } = importing(openWorkspace());
  const file = csv([
    ['MATRICULE', 'NOM', 'SERVICE', 'EMPLOI', "DATE D'ENTREE", 'ETP'],
    ['A1', 'Un', 'Atelier ', 'Soudeuse ', '12/03/19', '1'],
    ['A2', 'Deux', 'N/A', '-', 'n/a', '—'],
    ['Total', '', '', '', '', '1'],
  ]);
  expect(await apply('employees', file)).toMatchObject({
    ...{ added: 2, rejected: 0, created: { units: 1, jobs: 1 }, leftOut: { totals: 1 } },
  });
  const levels = csv([
    ['Matricule', 'Compétence', 'Niveau'],
    ['A1', 'Soudage', 'N/A'],
    ['A2', 'Soudage', ''],
    ['A2', 'Plans', 'Niveau 2'],
  ]);
  const assessed = await apply('assessments', levels, { acceptPartial: true });
  expect(assessed).toMatchObject({
    added: 1,
    rejected: 1,
    leftOut: { noLevel: 1 },
    created: { skills: 1 },
  });
  expect(assessed.rejections).toMatchObject([{ row: 3, code: 'required' }]);
});

test('a note under the table makes nobody, and a sum that says its figure is a sum', async () => {
  const { apply } = importing(openWorkspace());
  const file = (note: string) =>
    csv([
      ['Matricule', 'Nom'],
      ['A1', 'Un'],
      ['Total effectif : 1', ''],
      [note, ''],
    ]);
  const found = await apply('employees', file('Extrait du SIRH le 12/03'), { acceptPartial: true });
  expect(found).toMatchObject({ added: 1, rejected: 1, leftOut: { totals: 1 } });
  expect(found.rejections).toMatchObject([{ row: 4, code: 'onlyMatricule' }]);
  const apart = csv([
    ['Matricule', 'Nom'],
    ['A7', ''],
    ['A7', 'Sept'],
  ]);
  expect(await apply('employees', apart, { acceptPartial: true })).toMatchObject({
    added: 0,
    rejected: 2,
  });
  // Somebody who stands may be named by the matricule alone: nothing changes.
  await apply('employees', csv([['Matricule'], ['Extrait du SIRH le 12/03']]));
  expect(await apply('employees', file('Extrait du SIRH le 12/03'))).toMatchObject({
    ...{ unchanged: 2, rejected: 0 },
  });
});

test('what a grid adds up is neither a skill nor a person', async () => {
  const { apply } = importing(openWorkspace());
  await apply('employees', csv([['Matricule'], ['A1'], ['A2']]));
  const grid = await workbook({
    Grille: [
      ['', '', 'TECHNIQUE'],
      ['MATRICULE', 'NOM', 'SOUDAGE', 'PLANS', 'MOYENNE'],
      ['A1', 'Un', 3, '2/4', 2],
      ['A2', 'Deux', 'N/A', 4, 4],
      ['MOYENNE', null, 3, 3, 3],
    ],
  });
  expect(await apply('assessments', grid)).toMatchObject({
    ...{ added: 3, rejected: 0, created: { skills: 2 }, leftOut: { totals: 1 } },
  });
});
