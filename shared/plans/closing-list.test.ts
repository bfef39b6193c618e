import { expect, test } from 'vitest';
import { ClosingColumns, ClosingList, weightClosed } from './closing-list.ts';

const closing = (cell: number) => ({ cell, before: cell % 3, after: 3, weighted: cell / 4 });

test('lines share columns and each gives back its own closings, whatever their number', () => {
  const columns = new ClosingColumns();
  for (let cell = 0; cell < 1000; cell++) columns.push(closing(cell));
  const first = new ClosingList(columns, 0, 300);
  const rest = new ClosingList(columns, 300, columns.length);
  expect([...first, ...rest]).toEqual(Array.from({ length: 1000 }, (_, cell) => closing(cell)));
  expect([first.length, rest.length]).toEqual([300, 700]);
  expect(weightClosed(rest)).toBe([...rest].reduce((sum, { weighted }) => sum + weighted, 0));
});

test('closings that stand in order of a key are found by it, wherever they are', () => {
  const columns = new ClosingColumns();
  for (const cell of [90, 11, 12, 31, 32, 33, 51, 5]) columns.push(closing(cell));
  const list = new ClosingList(columns, 1, 7);
  const tens = (cell: number) => Math.floor(cell / 10);
  const cells = (key: number) => Array.from(list.partOf(key, tens), ({ cell }) => cell);
  expect([0, 1, 2, 3, 4, 5, 9].map(cells)).toEqual([[], [11, 12], [], [31, 32, 33], [], [51], []]);
});
