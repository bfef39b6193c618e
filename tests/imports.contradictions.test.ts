import { expect, test } from 'vitest';
import type { ImportKind } from '../shared/imports/imports.contract.ts';
import { csv, importing, people } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

// In each file rows 2 and 3 speak of one thing, and one of them is refused for something else; row 4 is good.
const files: [ImportKind, string[][]][] = [
  [
    'employees',
    [
      ['Matricule', 'Nom', 'Date de naissance'],
      ['C1', 'Petit', '31/02/1980'],
      ['C1', 'Petit', '12/03/1980'],
      ['C2', 'Grand', ''],
    ],
  ],
  [
    'requirements',
    [
      ['Emploi', 'Compétence', 'Niveau requis', 'Criticité'],
      ['Soudeur', 'Soudage', '9', ''],
      ['Soudeur', 'Soudage', '3', ''],
      ['Monteur', 'Soudage', '2', ''],
    ],
  ],
  [
    'requirements',
    [
      ['Emploi', 'Compétence', 'Niveau requis', 'Criticité'],
      ['Soudeur', 'Soudage', '3', ''],
      ['SOUDEUR', 'soudage', '3', 'énorme'],
      ['Monteur', 'Soudage', '2', ''],
    ],
  ],
  [
    'assessments',
    [
      ['Matricule', 'Compétence', 'Niveau', 'Date'],
      ['B7', 'Soudage', '9', '01/03/2026'],
      ['B7', 'Soudage', '3', '01/03/2026'],
      ['B8', 'Soudage', '2', '01/03/2026'],
    ],
  ],
  [
    'assessments',
    [
      ['Matricule', 'Soudage', 'Date'],
      ['B7', '3', '01/03/2026'],
      ['B7', '9', '01/03/2026'],
      ['B8', '2', '01/03/2026'],
    ],
  ],
  [
    'courses',
    [
      ['Code', 'Intitulé', 'Durée (h)'],
      ['F1', 'Souder', 'longtemps'],
      ['F1', 'Souder mieux', '14'],
      ['F2', 'Lire', '7'],
    ],
  ],
];

test.each(files)(
  '%s: of two rows that contradict each other neither comes in, though one is refused for something else',
  async (kind, rows) => {
    const { apply, preview } = importing(openWorkspace());
    if (kind === 'assessments') await apply('employees', csv(people));
    const [headers, bad, good, other] = rows;
    const both = await preview(kind, csv([headers!, bad!, good!, other!]));
    expect(both).toMatchObject({ added: 1, changed: 0, rejected: 2 });
    const told = both.rejections.filter(({ code }) => code === 'duplicate');
    expect(told.map(({ row, data }) => [row, data.row])).toEqual([
      [2, 3],
      [3, 2],
    ]);
    expect(both.rejections.some(({ code }) => code !== 'duplicate')).toBe(true);
    // A repeated bad row is bad twice: it contradicts nothing.
    const first =
      both.rejections.find(({ code }) => code !== 'duplicate')!.row === 2 ? bad! : good!;
    const twice = await preview(kind, csv([headers!, first, first, other!]));
    expect(twice.rejections.map(({ code }) => code)).not.toContain('duplicate');
    expect(twice).toMatchObject({ added: 1, rejected: 2, leftOut: {} });
    expect(
      await apply(kind, csv([headers!, bad!, good!, other!]), { acceptPartial: true }),
    ).toMatchObject({
      applied: true,
      added: 1,
    });
  },
);

test('a good row whose course another row refuses is counted as left out', async () => {
  const { preview } = importing(openWorkspace());
  const found = await preview(
    'courses',
    csv([
      ['Code', 'Intitulé', 'Durée (h)', 'Compétence'],
      ['F1', 'Souder', '14', 'Soudage'],
      ['F1', '', 'longtemps', 'Plans'],
      ['F1', '', '', 'Levage'],
      ['F2', 'Lire', '7', ''],
    ]),
  );
  expect(found).toMatchObject({ added: 1, rejected: 1, leftOut: { courseRefused: 2 } });
});
