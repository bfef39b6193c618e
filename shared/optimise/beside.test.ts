import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raise } from '../../tests/helpers/offered-course.ts';
import { randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import type { Slice } from '../budget/slices.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { leftBeside, type StandingLine, standBeside } from './beside.ts';
import { demandSchema } from './demand.ts';

const settings = settingsSchema.parse({});
const sum = (list: Iterable<number>) => [...list].reduce((total, one) => total + one, 0);

const randomLines: fc.Arbitrary<StandingLine[]> = fc
  .array(
    fc.record({
      ...{ courseId: fc.integer({ min: 1, max: 3 }), quarter: fc.integer({ min: 1, max: 4 }) },
      ...{ hours: fc.integer({ min: 20, max: 40 }), hoursOff: fc.integer({ min: 0, max: 20 }) },
      ...{ state: fc.constantFrom('open', 'cancelled') },
      employeeIds: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
      ...{ skillId: fc.integer({ min: 1, max: 4 }), to: fc.integer({ min: 1, max: 4 }) },
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ skillId, to, ...line }, at) => ({
      ...{ ...line, id: at, position: at, raises: [raise(skillId, 0, to)] },
    })),
  );

test('what the lines that stay close and what they leave are the whole gap, and cancelled ones take nothing', () => {
  const seen = { closed: 0 };
  fc.assert(
    fc.property(randomCompany, randomDay, randomLines, (rows, on, lines) => {
      const table = computeGaps(workforceOf(rows), on, settings);
      const beside = standBeside(table, lines, []);
      expect(beside.closed + sum(beside.table.weighted)).toBeCloseTo(sum(table.weighted), 9);
      const live = lines.filter(({ state }) => state === 'open');
      const hours = live.flatMap((line) => line.employeeIds.map(() => line.hours - line.hoursOff));
      const people = [...beside.people];
      expect(sum(people.map((id) => beside.hoursOf(id, null)))).toBe(sum(hours));
      for (const id of people) {
        const quarters = [1, 2, 3, 4].map((quarter) => beside.hoursOf(id, quarter));
        expect(sum(quarters)).toBe(beside.hoursOf(id, null));
      }
      seen.closed += beside.closed;
    }),
  );
  expect(seen.closed).toBeGreaterThan(0);
});

test('an envelope is lowered by what its unit and kind take, and never below nothing', () => {
  const slice = (unitId: number, kind: Slice['kind'], amount: number, funding = 0): Slice => ({
    ...{ unitId, kind, amount, funding, quarter: 1, bucket: 'committed' },
  });
  const table = computeGaps(workforceOf({}), '2027-01-01', settings);
  const beside = standBeside(
    table,
    [],
    [
      slice(1, 'pedagogical', 60_000, 10_000),
      slice(1, 'travel', 5_000),
      slice(2, 'pedagogical', 30_000),
      slice(2, 'wages', 40_000),
    ],
  );
  expect(beside).toMatchObject({ real: 85_000, wages: 40_000 });
  const demand = demandSchema.parse({
    year: 2027,
    budget: 100_000,
    envelopes: [
      { unitId: 1, amount: 60_000 },
      { unitId: 2, kind: 'wages', amount: 50_000 },
      { kind: 'travel', amount: 4_000 },
    ],
  });
  const left = leftBeside(demand, beside);
  expect(left.budget).toBe(15_000);
  expect(left.envelopes.map(({ amount }) => amount)).toEqual([5_000, 10_000, 0]);
});
