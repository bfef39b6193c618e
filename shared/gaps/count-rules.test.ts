import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { judgeCountRules } from './count-rules.ts';
import { dayKey } from './day-key.ts';

const on = '2026-11-22';

interface Row {
  employeeId: number;
  skillId: number;
  level: number;
  date: string;
  validUntil: string | null;
}
const columns = (rows: readonly Row[]) => ({
  id: rows.map((_row, at) => at + 1),
  employeeId: rows.map((row) => row.employeeId),
  skillId: rows.map((row) => row.skillId),
  level: rows.map((row) => row.level),
  source: rows.map(() => 3),
  date: rows.map((row) => dayKey(row.date)),
  validUntil: rows.map((row) => (row.validUntil === null ? 0 : dayKey(row.validUntil))),
});
const held = (employeeId: number, level: number, more: Partial<Row> = {}): Row => ({
  ...{ employeeId, skillId: 1, level, date: '2026-01-01', validUntil: null },
  ...more,
});

// Unit 1 holds unit 2; unit 3 stands apart.
const parentOf = new Map<number, number | null>([
  [1, null],
  [2, 1],
  [3, null],
]);
const people = [
  { id: 1, unitId: 1 },
  { id: 2, unitId: 2 },
  { id: 3, unitId: 2 },
  { id: 4, unitId: 3 },
  { id: 5, unitId: null },
];
const rule = (unitId: number | null, level: number, minimum: number) => ({
  ...{ unitId, skillId: 1, level, minimum },
});

test('three are asked, two are there: a third is missing', () => {
  const rows = [held(1, 3), held(2, 4), held(3, 2), held(4, 3)];
  const rules = [rule(1, 3, 3), rule(2, 3, 1), rule(null, 3, 3), rule(3, 4, 2)];
  expect(judgeCountRules(rules, people, parentOf, columns(rows), on)).toEqual([
    { holders: 2, missing: 1, missingShare: 1 / 3 },
    { holders: 1, missing: 0, missingShare: 0 },
    { holders: 3, missing: 0, missingShare: 0 },
    { holders: 0, missing: 2, missingShare: 1 },
  ]);
});

test('a qualification holds on its last day and not on the next', () => {
  const rows = [held(1, 3, { date: '2025-01-01' }), held(1, 3, { validUntil: on })];
  const ask = (day: string) =>
    judgeCountRules([rule(null, 3, 1)], people, parentOf, columns(rows), day)[0]!.holders;
  expect([ask(on), ask('2026-11-23')]).toEqual([1, 0]);
});

test('counts what counting person by person gives, for any company and rules', () => {
  const row = fc.record({
    employeeId: fc.integer({ min: 1, max: 5 }),
    skillId: fc.integer({ min: 1, max: 2 }),
    level: fc.integer({ min: 0, max: 4 }),
    date: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-09-01', days)),
    validUntil: fc.option(fc.integer({ min: 0, max: 900 }).map((d) => addDays('2025-09-01', d))),
  });
  const rules = fc.array(
    fc.record({
      unitId: fc.constantFrom(null, 1, 2, 3),
      skillId: fc.integer({ min: 1, max: 2 }),
      level: fc.integer({ min: 1, max: 4 }),
      minimum: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 6 },
  );
  const under = (unitId: number | null, place: number | null): boolean =>
    place === null ||
    unitId === place ||
    (unitId !== null &&
      under(parentOf.get(unitId) ?? null, place) &&
      parentOf.get(unitId) !== null);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), rules, (rows, asked) => {
      const judged = judgeCountRules(asked, people, parentOf, columns(rows), on);
      asked.forEach(({ unitId, skillId, level, minimum }, at) => {
        const holders = people.filter((person) => {
          if (!under(person.unitId, unitId)) return false;
          const known = rows.filter(
            (one) => one.employeeId === person.id && one.skillId === skillId && one.date <= on,
          );
          const last = known
            .map(({ date }) => date)
            .sort()
            .at(-1);
          const deciding = known.filter(({ date }) => date === last).at(-1);
          return deciding && (deciding.validUntil ?? on) >= on && deciding.level >= level;
        }).length;
        expect(judged[at]!.holders).toBe(holders);
        expect(judged[at]!.missingShare).toBe(Math.max(0, minimum - holders) / minimum);
      });
    }),
  );
});
