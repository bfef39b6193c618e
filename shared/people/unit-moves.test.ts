import fc from 'fast-check';
import { expect, test } from 'vitest';
import { misplacedUnit, parentsAfterMerge } from './unit-moves.ts';
import { unitRows } from './unit-rows.ts';
import { unitsBelow } from './units-below.ts';

/** Trees of up to 12 units: each under one before it, or at the top. */
const tree = fc.array(fc.nat(), { minLength: 2, maxLength: 12 }).map((picks) =>
  picks.map((pick, at) => ({
    id: at + 1,
    parentId: pick % (at + 1) === 0 ? null : pick % (at + 1),
  })),
);

/** How many steps lead to the top; more than there are units in a circle. */
function depthOf(parents: ReadonlyMap<number, number | null>, id: number): number {
  let depth = 0;
  for (let at = parents.get(id) ?? null; at !== null && depth <= parents.size; depth += 1) {
    at = parents.get(at) ?? null;
  }
  return depth;
}

test('a unit stands neither under itself nor under one below it', () => {
  const units = [
    { id: 1, parentId: null },
    { id: 2, parentId: 1 },
    { id: 3, parentId: 2 },
    { id: 4, parentId: null },
  ];
  expect(misplacedUnit(units, [4, 1], 3)).toBe(1);
  expect(misplacedUnit(units, [2], 2)).toBe(2);
  expect(misplacedUnit(units, [3, 4], 1)).toBeUndefined();
  expect(misplacedUnit(units, [1, 2, 3], null)).toBeUndefined();
});

test('a move that is not refused leaves no circle, and one that is refused would make one', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), fc.nat(), (units, one, other, place) => {
      const at = (pick: number) => units[pick % units.length]!.id;
      const moved = [at(one), at(other)];
      const parentId = at(place);
      const parents = new Map<number, number | null>(units.map((unit) => [unit.id, unit.parentId]));
      for (const id of moved) parents.set(id, parentId);
      const circle = units.some(({ id }) => depthOf(parents, id) > units.length);
      expect(misplacedUnit(units, moved, parentId) !== undefined).toBe(circle);
    }),
  );
});

test('after a merge nobody stands below the removed unit, nothing goes round, and who stood under both still does', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (units, one, other) => {
      const keep = units[one % units.length]!.id;
      const remove = units[other % units.length]!.id;
      fc.pre(keep !== remove);
      const changes = parentsAfterMerge(units, keep, remove);
      const after = units
        .filter(({ id }) => id !== remove)
        .map((unit) => ({
          ...unit,
          parentId: changes.get(unit.id) ?? (changes.has(unit.id) ? null : unit.parentId),
        }));
      const parents = new Map(after.map((unit) => [unit.id, unit.parentId]));
      for (const { id, parentId } of after) {
        expect(parentId).not.toBe(remove);
        expect(depthOf(parents, id)).toBeLessThanOrEqual(after.length);
      }
      const below = unitsBelow(after, keep);
      for (const id of unitsBelow(units, keep)) if (id !== remove) expect(below).toContain(id);
      for (const id of unitsBelow(units, remove)) if (id !== remove) expect(below).toContain(id);
    }),
  );
});

test('each unit counts its people and all those below it, in the order of the tree', () => {
  const unit = (id: number, name: string, parentId: number | null, headcount: number) => ({
    ...{ id, name, parentId, headcount },
  });
  const rows = unitRows([
    unit(1, 'Atelier', 3, 4),
    unit(2, 'Îlot', 1, 2),
    unit(3, 'Production', null, 1),
    unit(4, 'Siège', null, 5),
  ]);
  expect(rows.map(({ name, depth, total }) => [name, depth, total])).toEqual([
    ['Production', 0, 7],
    ['Atelier', 1, 6],
    ['Îlot', 2, 2],
    ['Siège', 0, 5],
  ]);
});

test('units that go round in a circle are all shown', () => {
  const unit = (id: number, parentId: number) => ({ id, name: `${id}`, parentId, headcount: 1 });
  expect(unitRows([unit(1, 2), unit(2, 1)]).map(({ id, total }) => [id, total])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
