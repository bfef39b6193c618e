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

test('closings that stand together under a key are parts of the list', () => {
  const columns = new ClosingColumns();
  for (const cell of [9, 1, 2, 5, 6, 7, 30]) columns.push(closing(cell));
  const parts = new ClosingList(columns, 1, 6).partsBy(({ cell }) => (cell < 5 ? 'low' : 'high'));
  expect([...parts.keys()]).toEqual(['low', 'high']);
  expect(Array.from(parts.get('low')!, ({ cell }) => cell)).toEqual([1, 2]);
  expect(Array.from(parts.get('high')!, ({ cell }) => cell)).toEqual([5, 6, 7]);
});
