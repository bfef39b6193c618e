import { expect, test } from 'vitest';
import { unitTree } from './unit-tree.ts';

const unit = (id: number, parentId: number | null) => ({ id, name: `U${id}`, parentId });
const places = (units: Parameters<typeof unitTree>[0]) =>
  unitTree(units).map(({ id, depth }) => [id, depth]);

test('a unit stands under the one above it, brothers in the order given', () => {
  expect(places([unit(3, 1), unit(2, 3), unit(1, null), unit(4, 1), unit(5, null)])).toEqual([
    [1, 0],
    [3, 1],
    [2, 2],
    [4, 1],
    [5, 0],
  ]);
});

test('a unit is never lost: its parent may be unknown, or the tree hold a circle', () => {
  expect(places([unit(1, 2), unit(2, 1), unit(3, 9)])).toEqual([
    [3, 0],
    [1, 0],
    [2, 1],
  ]);
});
