import { expect, test } from 'vitest';
import { demandSchema } from '#shared/optimise/demand.ts';
import { curveKey, demandOf, firstWish, relax, searchKey } from './wish.ts';

const envelope = (
  unitId: number | null,
  kind: 'travel' | null,
  amount: number,
  additional = false,
) => ({
  ...{ id: amount, unitId, unit: unitId === null ? null : 'Atelier', kind, amount, additional },
});
const wish = firstWish(500_000, [
  envelope(null, null, 500_000),
  envelope(7, null, 200_000),
  envelope(7, null, 50_000, true),
  envelope(null, 'travel', 30_000),
]);
const part = (kind: 'envelope' | 'must' | 'pinned' | 'group' | 'hoursYear', more: object = {}) => ({
  ...{ kind, id: null, name: null, costKind: null, relaxBy: null, ...more },
});

test('the plan’s envelopes are asked first, the additional ones added to the main ones', () => {
  expect(demandSchema.parse(demandOf(wish, 2027))).toMatchObject({
    year: 2027,
    budget: 500_000,
    envelopes: [
      { unitId: 7, kind: null, amount: 250_000 },
      { unitId: null, kind: 'travel', amount: 30_000 },
    ],
  });
});

test('a curve answers every budget, a search only its own', () => {
  const dearer = { ...wish, budget: 900_000 };
  expect(curveKey(dearer, 2027)).toBe(curveKey(wish, 2027));
  expect(searchKey(dearer, 2027)).not.toBe(searchKey(wish, 2027));
  expect(curveKey({ ...wish, bySite: true }, 2027)).not.toBe(curveKey(wish, 2027));
});

test('giving way changes only what was named, by what is missing', () => {
  expect(relax(wish, part('envelope', { relaxBy: 1000.2 }))).toEqual({ ...wish, budget: 501_001 });
  const travel = relax(wish, part('envelope', { costKind: 'travel', relaxBy: 5000 }));
  expect(travel?.caps.map(({ amount }) => amount)).toEqual([250_000, 35_000]);
  const unit = relax(wish, part('envelope', { id: 7 }));
  expect(unit?.caps.map(({ amount }) => amount)).toEqual([null, 30_000]);
  const asked = { ...wish, pinned: [3, 4], hoursPerYear: 14 };
  expect(relax(asked, part('pinned', { id: 3 }))?.pinned).toEqual([4]);
  expect(relax(asked, part('must', { id: 9 }))?.excluded).toEqual([9]);
  expect(relax(asked, part('hoursYear', { relaxBy: 7 }))?.hoursPerYear).toBe(21);
  expect(relax(asked, part('group'))).toBeNull();
});
