import { expect, test } from 'vitest';
import { unitsBelow } from './units-below.ts';

const units = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 2 },
  { id: 4, parentId: null },
];

test('a unit takes in everything below it, and nothing beside', () => {
  expect([...unitsBelow(units, 1)].sort()).toEqual([1, 2, 3]);
  expect([...unitsBelow(units, 3)]).toEqual([3]);
  expect([...unitsBelow(units, 9)]).toEqual([9]);
});

test('a circle ends', () => {
  const circle = [
    { id: 1, parentId: 2 },
    { id: 2, parentId: 1 },
  ];
  expect([...unitsBelow(circle, 1)].sort()).toEqual([1, 2]);
});
