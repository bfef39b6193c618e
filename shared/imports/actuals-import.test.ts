import { expect, test } from 'vitest';
import { settingsSchema } from '../workspace/settings.ts';
import { allowedKinds, kindOfWords } from './actual-kind.ts';
import type { KnownLine } from './actual-line.ts';
import { actualsImporter } from './actuals-import.ts';
import { Outcome } from './outcome.ts';
import { recognise } from './recognise.ts';

const { levels } = settingsSchema.parse({});
const line = (id: number, code: string, more: Partial<KnownLine> = {}): KnownLine => ({
  ...{ id, planId: 1, year: 2026, planClosed: false, code, title: `Formation ${code}` },
  ...{ provider: null, state: 'open', days: [], ...more },
});
const lines = [
  line(1, 'SOUD1', { title: 'Soudage, bases' }),
  line(2, 'SECU', { provider: 'Afpa', days: ['2026-05-04'] }),
  line(3, 'SECU', { provider: 'Cegos', days: ['2026-06-01'] }),
  line(4, 'SECU', { provider: 'Afpa', state: 'cancelled' }),
  line(5, 'VIEUX', { year: 2025, planClosed: true }),
];

/** Reads a sheet as a file gives it; `known` are entries of earlier files. */
function read(rows: string[][], known: { id: number; lineId: number | null; key: string }[] = []) {
  const table = rows.map((cells, at) => ({ row: at + 1, cells }));
  const none = { isSkill: () => false, isJob: () => false };
  const { headers, fields } = recognise(table, 'actuals', levels, none);
  const outcome = new Outcome('Export', headers, false);
  const context = { headers, fields, levels, today: '2026-06-01', outcome };
  const importer = actualsImporter(context, { lines, known });
  for (const row of table.slice(1)) importer.row(row);
  return { outcome, actuals: importer.finish().actuals };
}

const english = ['Posting date', 'Gross amount', 'Course', 'Memo', 'Vendor', 'Session date'];
const matched = (cells: string[]) => {
  const { outcome, actuals } = read([english, ['2026-03-15', '100', ...cells]]);
  return actuals[0]?.lineId ?? outcome.rejections[0]?.code;
};

test('the line is found by code, title, label or supplier, and narrowed by day and supplier', () => {
  expect(matched(['soud1', '', '', ''])).toBe(1);
  expect(matched(['Soudage, Bases', '', '', ''])).toBe(1);
  expect(matched(['', 'Facture SOUD1 de mars', '', ''])).toBe(1);
  expect(matched(['', 'stage soudage, bases du 3', '', ''])).toBe(1);
  expect(matched(['SECU', '', '', ''])).toBe('ambiguousLine');
  expect(matched(['SECU', '', 'CEGOS', ''])).toBe(3);
  expect(matched(['SECU', '', '', '2026-05-04'])).toBe(2);
  expect(matched(['', 'Divers', 'Cegos', ''])).toBe(3);
  expect(matched(['', '', 'afpa', ''])).toBe(2);
  expect(matched(['', '', '', ''])).toBe('required');
  expect(matched(['', 'Divers', '', ''])).toBe('unknownLine');
  expect(matched(['INCONNU', 'SOUD1', '', ''])).toBe('unknownLine');
});

test('a bad row is refused in its place with what to do', () => {
  const { outcome, actuals } = read([
    [...english, 'Cost kind'],
    ['2024-03-15', '100', 'SOUD1', '', '', '', ''],
    ['2026-03-15', 'cent', 'SOUD1', '', '', '', ''],
    ['bientôt', '100', 'SOUD1', '', '', '', ''],
    ['2026-03-15', '', 'SOUD1', '', '', '', ''],
    ['2026-03-15', '100', 'SOUD1', '', '', '', 'Mystère'],
    ['2025-03-15', '100', 'VIEUX', '', '', '', ''],
    ['2026-03-15', '100', 'SOUD1', '', '', '', 'Travel'],
  ]);
  expect(outcome.rejections.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'C · Course', 'unknownLine'],
    [3, 'B · Gross amount', 'notANumber'],
    [4, 'A · Posting date', 'notADate'],
    [5, '', 'required'],
    [6, 'G · Cost kind', 'unknownValue'],
  ]);
  expect(outcome.leftOut).toEqual({ planClosed: 1 });
  expect(outcome.notes).toEqual([{ key: 'grossAmounts', data: { n: 1 } }]);
  expect(actuals).toMatchObject([{ lineId: 1, kind: 'travel', amount: 10_000 }]);
});

test('every nature proposed after a refusal is one that is read, in both languages', () => {
  const proposed = allowedKinds.split(/, | \/ /);
  const kinds = proposed.map((word) => kindOfWords(word));
  expect(kinds).not.toContain(undefined);
  expect(kinds.slice(0, 7)).toEqual(kinds.slice(7));
});

test('the same document, day and amount is the same entry, even on another line', () => {
  const rows = [
    ['Date', 'Pièce', 'Montant HT', 'Code formation', 'Fournisseur'],
    ['15/03/2026', 'FA-1', '400', 'SECU', 'Afpa'],
    // One invoice of two equal parts, for two lines.
    ['15/03/2026', 'FA-2', '250', 'SOUD1', ''],
    ['15/03/2026', 'FA-2', '250', 'SECU', 'Cegos'],
  ];
  const first = read(rows).actuals;
  expect(first.map(({ lineId }) => lineId)).toEqual([2, 1, 3]);
  const known = first.map(({ lineId, key }, at) => ({ id: at + 1, lineId, key }));
  const again = read(rows, known);
  expect(again.actuals).toEqual([]);
  expect(again.outcome).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  const moved = read([rows[0]!, ['15/03/2026', 'fa-1', '400', 'SECU', 'Cegos']], known);
  expect(moved.actuals).toMatchObject([{ id: 1, lineId: 3 }]);
  expect(moved.outcome).toMatchObject({ added: 0, changed: 1 });
});
