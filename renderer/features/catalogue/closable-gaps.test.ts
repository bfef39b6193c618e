import { expect, test } from 'vitest';
import { closableGaps } from './closable-gaps.ts';

const raise = { fromLevel: 1, toLevel: 3 };

test('a person below the entry level or already at the level given is not counted', () => {
  const rows = [0, 1, 2, 3, 4].map((current) => ({ current, status: 'below' as const }));
  expect(closableGaps(rows, raise)).toBe(2);
});

test('who held an expired qualification can take its refresher', () => {
  expect(closableGaps([{ current: 0, status: 'expired' }], { fromLevel: 3, toLevel: 3 })).toBe(1);
});
