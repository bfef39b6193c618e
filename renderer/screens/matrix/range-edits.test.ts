import { expect, test } from 'vitest';
import type { MatrixRow } from './matrix-rows.ts';
import { copyRange, type EditedGrid, fillDown, pasteText } from './range-edits.ts';

/** A name, two skills, then a qualification; the third row is the band of a group. */
const shown: (string[] | null)[] = [
  ['Ana', '1', '', '2'],
  ['Bob', '2', '3', '2'],
  null,
  ['Zoé', '4', '0', ''],
];
const grid: EditedGrid = {
  rowCount: shown.length,
  rowAt: (at) =>
    at in shown
      ? ({ kind: shown[at] ? 'person' : 'band', id: String(at), place: at } as MatrixRow)
      : undefined,
  columns: [
    { id: 'name', skill: null },
    { id: 's1', skill: 0 },
    { id: 's2', skill: 1 },
    { id: 's3', skill: 2 },
  ],
  isQualification: (skill) => skill === 2,
  copied: (row, { id }) => shown[row.place]![['name', 's1', 's2', 's3'].indexOf(id)]!,
};
const range = (top: number, left: number, bottom: number, right: number) => ({
  anchor: { row: top, column: left },
  head: { row: bottom, column: right },
});

test('a range is copied as a sheet takes it, without the bands of groups', () => {
  expect(copyRange(range(0, 0, 3, 2), grid)).toBe('Ana\t1\t\nBob\t2\t3\nZoé\t4\t0');
  expect(copyRange(range(3, 2, 1, 1), grid)).toBe('2\t3\n4\t0');
});

test('filling down repeats the first row where it has a level, and no name', () => {
  expect(fillDown(range(0, 0, 3, 2), grid).levels).toEqual([
    { row: 1, column: 1, level: 1 },
    { row: 3, column: 1, level: 1 },
  ]);
});

test('filling a single cell takes the person above, over a band', () => {
  expect(fillDown(range(3, 2, 3, 2), grid).levels).toEqual([{ row: 3, column: 2, level: 3 }]);
  expect(fillDown(range(0, 1, 0, 1), grid)).toEqual({ levels: [], refused: [] });
});

test('a qualification filled or pasted is refused for want of its end; what it shows changes nothing, the rest goes in', () => {
  const filled = fillDown(range(0, 1, 3, 3), grid);
  expect(filled.levels.map(({ column }) => column)).toEqual([1, 1]);
  expect(filled.refused).toEqual([
    { row: 3, column: 3, blockRow: 3, blockColumn: 2, text: '2', reason: 'needsEnd' },
  ]);
  const scale = ['acquis', 'notions', 'pratique', 'autonomie', 'expertise'];
  const pasted = pasteText('3\t\t2\n1\t\t4\n2\t\t?', range(0, 1, 0, 1), grid, scale);
  expect(pasted.levels).toEqual([
    { row: 0, column: 1, level: 3 },
    { row: 1, column: 1, level: 1 },
    { row: 3, column: 1, level: 2 },
  ]);
  expect(pasted.refused).toEqual([
    { row: 1, column: 3, blockRow: 1, blockColumn: 2, text: '4', reason: 'needsEnd' },
  ]);
});
