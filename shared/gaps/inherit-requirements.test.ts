import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { computeGaps } from './compute-gaps.ts';
import { inheritRequirements } from './inherit-requirements.ts';

const asks = (unitId: number | null, level: number, skillId = 7) => ({
  ...{ jobId: unitId === null ? 1 : null, unitId, skillId, level },
  criticality: 2 as const,
});

test('what a unit asks, its workshops ask, and a workshop may ask more', () => {
  const units = [
    { id: 1, parentId: null },
    { id: 2, parentId: 1 },
    { id: 3, parentId: 2 },
    { id: 4, parentId: null },
  ];
  const requirements = inheritRequirements([asks(1, 2), asks(3, 4), asks(null, 1)], units);
  expect(requirements).toEqual([
    asks(1, 2),
    { ...asks(2, 2), askedIn: 1 },
    { ...asks(3, 2), askedIn: 1 },
    asks(3, 4),
    asks(null, 1),
  ]);
  const employees = units.map(({ id }) => ({
    ...{ id, unitId: id, jobIds: [], hireDate: null, leaveDate: null },
  }));
  const table = computeGaps(
    workforceOf({ employees, requirements, assessments: [] }),
    '2027-01-01',
    settingsSchema.parse({}),
  );
  expect([...table.required]).toEqual([2, 2, 4]);
});

test('each unit asks exactly what the units on its way to the top ask, circles included', () => {
  const size = 8;
  const parents = fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size });
  const asked = fc.uniqueArray(fc.nat(size - 1));
  fc.assert(
    fc.property(parents, asked, (above, askers) => {
      const units = above.map((parentId, id) => ({ id, parentId }));
      const rows = inheritRequirements(
        askers.map((unit) => asks(unit, 1, unit)),
        units,
      );
      for (const { id } of units) {
        const way = new Set<number>();
        for (let at: number | null = id; at !== null && !way.has(at); at = above[at]!) way.add(at);
        const own = rows.filter(({ unitId }) => unitId === id).map(({ skillId }) => skillId);
        expect(own.sort()).toEqual(askers.filter((unit) => way.has(unit)).sort());
      }
    }),
  );
});
