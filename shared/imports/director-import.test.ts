import { expect, test } from 'vitest';
import { editionFields, keyHeader, type LineAnswer, lineKey } from '../exports/director-columns.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { directorImporter } from './director-import.ts';
import { editionOf } from './edition.ts';
import { Outcome } from './outcome.ts';
import { recognise } from './recognise.ts';
import type { Cell } from './table.ts';

const { levels } = settingsSchema.parse({});
const known: Record<number, LineAnswer> = {
  1: { actual: 50_000, comment: null, verdict: null },
  2: { actual: null, comment: null, verdict: null },
  3: { actual: null, comment: 'Déjà vue', verdict: 'approved' },
};

/** Takes a sheet back: the plan's own comment stands before the director's, totals above the headers. */
function take(
  rows: Cell[][],
  headers: Cell[] = [
    ...[
      'N°',
      'Intitulé',
      'Commentaire',
      'Réalisé (€)',
      'Écart (€)',
      'Commentaire',
      'Avis',
      keyHeader,
    ],
  ],
) {
  const head: Cell[][] = [['Plan 2026'], ['Total', null, null, 500], headers];
  const table = [...head, ...rows].map((cells, at) => ({ row: at + 1, cells }));
  const none = { isSkill: () => false, isJob: () => false };
  const { headerRow, ...found } = recognise(table, 'director', levels, none);
  const outcome = new Outcome('Plan', found.headers, false);
  const importer = directorImporter(
    { ...found, levels, today: '2026-06-01', outcome },
    {
      planId: 7,
      lines: Object.entries(known).map(([id, answer]) => ({
        ...{ id: Number(id), name: `C${id}`, answer },
      })),
    },
  );
  for (const row of table) if (row.row > headerRow) importer.row(row);
  return { outcome, writes: importer.finish().director! };
}
const row = (id: number, paid: Cell = null, comment: Cell = null, opinion: Cell = null): Cell[] => [
  ...[id, 'Titre', 'du plan', paid, 0, comment, opinion, lineKey(id)],
];

test('answers are known by their keys, whatever the order of the rows', () => {
  const { outcome, writes } = take([
    row(3, '1 234,5 €', 'Trop cher', 'à revoir'),
    row(1, 500, null, 'Approuvé'),
  ]);
  expect(writes).toEqual({
    planId: 7,
    totals: [{ lineId: 3, amount: 123_450 }],
    notes: [
      { lineId: 3, comment: 'Trop cher', opinion: 'review' },
      { lineId: 1, comment: null, opinion: 'approved' },
    ],
  });
  expect(outcome).toMatchObject({ added: 0, changed: 2, unchanged: 0, rejected: 0 });
  // The row that is gone is said, and changes nothing.
  expect(outcome.leftOut).toEqual({ missingLines: 1 });
  expect(outcome.notes).toEqual([{ key: 'missingLines', data: { lines: 'C2', more: 0 } }]);
  expect(outcome.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['paid', '', '123450'],
    ['directorComment', 'Déjà vue', 'Trop cher'],
    ['opinion', 'approved', 'review'],
    ['opinion', '', 'approved'],
  ]);
});

test('what stands in the workbook already changes nothing, and an emptied cell keeps what was said', () => {
  const { outcome, writes } = take([row(1, 500), row(2), row(3), row(2)]);
  expect(writes).toMatchObject({ totals: [], notes: [] });
  expect(outcome).toMatchObject({ added: 0, changed: 0, unchanged: 3, rejected: 0 });
  expect(outcome.leftOut).toEqual({ emptied: 1, repeated: 1 });
  expect(take([row(2, 0)]).writes.totals).toEqual([{ lineId: 2, amount: 0 }]);
});

test('what cannot be taken back is refused in its place', () => {
  const inserted: Cell[] = [null, 'Une action de plus', null, 900];
  const { outcome, writes } = take([
    ...[row(1, 'mille'), inserted, row(2, 10), row(2, 20)],
    ...[row(3, 1, null, 'bof'), row(99, 5), row(1, { error: '#REF!' })],
  ]);
  expect(outcome.rejections.map((one) => [one.row, one.column, one.code])).toEqual([
    [4, 'D · Réalisé (€)', 'notANumber'],
    [4, `H · ${keyHeader}`, 'duplicate'],
    [5, `H · ${keyHeader}`, 'noKey'],
    [6, `H · ${keyHeader}`, 'duplicate'],
    [7, `H · ${keyHeader}`, 'duplicate'],
    [8, 'G · Avis', 'unknownValue'],
    [9, `H · ${keyHeader}`, 'unknownLine'],
    [10, 'D · Réalisé (€)', 'cellError'],
    [10, `H · ${keyHeader}`, 'duplicate'],
  ]);
  expect(outcome.rejected).toBe(7);
  expect(writes).toMatchObject({ totals: [], notes: [] });
});

test('an opinion that is none of the list is refused with the words of the file’s own language', () => {
  const english = [
    'No',
    'Title',
    'Comment',
    'Actual paid (€)',
    'Gap',
    'Comment',
    'Opinion',
    keyHeader,
  ];
  const allowed = (headers?: Cell[]) =>
    take([row(3, null, null, 'bof')], headers).outcome.rejections.map(({ data }) => data);
  expect(allowed()).toEqual([{ allowed: 'Approuvé, À revoir, Refusé' }]);
  expect(allowed(english)).toEqual([{ allowed: 'Approved, To review, Refused' }]);
});

test('a workbook says whose it is, or it is none of ours', () => {
  const sheet = (values: Cell[]) =>
    editionOf(
      editionFields.map((name, at) => ({ row: at + 1, cells: [name, values[at] ?? null] })),
    );
  expect(sheet(['w', 7, 'e', 'fr', 1])).toEqual({ workspace: 'w', planId: 7 });
  expect(sheet(['w', '7', 'e', 'fr', '1'])).toEqual({ workspace: 'w', planId: 7 });
  for (const bad of [['', 7, 'e', 'fr', 1], ['w', 'x', 'e', 'fr', 1], ['w', 7, 'e', 'fr', 2], []]) {
    expect(sheet(bad)).toBeNull();
  }
});
