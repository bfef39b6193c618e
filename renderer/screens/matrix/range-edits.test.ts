import { expect, test } from 'vitest';
import type { MatrixRow } from './matrix-rows.ts';
import { copyRange, type EditedGrid, fillDown } from './range-edits.ts';

/** A name, then two skills; the third row is the band of a group. */
const shown: (string[] | null)[] = [['Ana', '1', ''], ['Bob', '2', '3'], null, ['Zoé', '4', '0']];
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
  ],
  copied: (row, { id }) => shown[row.place]![['name', 's1', 's2'].indexOf(id)]!,
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
  expect(fillDown(range(0, 0, 3, 2), grid)).toEqual([
    { row: 1, column: 1, level: 1 },
    { row: 3, column: 1, level: 1 },
  ]);
});

test('filling a single cell takes the person above, over a band', () => {
  expect(fillDown(range(3, 2, 3, 2), grid)).toEqual([{ row: 3, column: 2, level: 3 }]);
  expect(fillDown(range(0, 1, 0, 1), grid)).toEqual([]);
});
