import { expect, test } from 'vitest';
import type { MatrixRow } from './matrix-rows.ts';
import { writeSlots } from './use-row-slots.ts';

const row = (id: number, group = -1): MatrixRow => ({
  kind: 'person',
  id: String(id),
  place: id,
  group,
  name: `Nom ${id}`,
  unit: '',
});
const shown = (slots: readonly MatrixRow[], count: number) =>
  slots.slice(0, count).map(({ id, place, group, name }) => [id, place, group, name]);

test('fewer people are written over the rows that stand, which stay the same objects', () => {
  const all = writeSlots([], [row(1), row(2), row(3)]);
  const fewer = [row(7, 2), row(9, 2)];
  const after = writeSlots(all, fewer);
  expect(after).toBe(all);
  expect(shown(after, 2)).toEqual(shown(fewer, 2));
  expect(after.map(({ slot }) => slot)).toEqual([0, 1, 2]);
});

test('more people add rows and keep those that stood', () => {
  const two = writeSlots([], [row(1), row(2)]);
  const [first, second] = two;
  const rows = [row(5), row(6), row(7), row(8)];
  const four = writeSlots(two, rows);
  expect(four).not.toBe(two);
  expect([four[0], four[1]]).toEqual([first, second]);
  expect(four[0]).toBe(first);
  expect(shown(four, 4)).toEqual(shown(rows, 4));
  expect(new Set(four.map(({ slot }) => slot)).size).toBe(4);
});
