import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayKey } from '../gaps/day-key.ts';
import { addDays } from '../kernel/dates.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { findPeople } from './find-people.ts';
import type { Employee } from './people.contract.ts';

const settings = settingsSchema.parse({});
const on = '2026-11-22';

const person = (id: number): Employee => ({
  ...{ id, matricule: `M${id}`, lastName: `Nom${id}`, firstName: '', email: null, unitId: null },
  ...{ unit: null, jobIds: [], jobs: [], site: null, managerId: null, manager: null },
  ...{ contract: null, category: null, sex: null, birthDate: null, hireDate: null },
  ...{ leaveDate: null, interviewDate: null, fte: null, hourlyCost: null },
});

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
const wish = (employeeId: number, toUse: number | null, toTeach: number | null, skillId = 1) => ({
  ...{ employeeId, skillId, toUse, toTeach },
});
const people = [1, 2, 3, 4, 5].map(person);
const ids = (found: readonly { employeeId: number }[]) => found.map((one) => one.employeeId);

test('the highest level comes first, then the strongest wish, then the freshest assessment', () => {
  const rows = [held(1, 3, { date: '2020-01-01' }), held(2, 3), held(3, 4), held(4, 3), held(5, 2)];
  const request = { skills: [{ skillId: 1, level: 3 }], willingToTeach: false };
  const found = findPeople(people, columns(rows), [wish(4, 2, 0)], request, on, settings);
  expect(ids(found)).toEqual([3, 4, 2, 1]);
  expect(found.at(-1)?.skills).toEqual([
    { skillId: 1, level: 3, stale: true, toUse: null, toTeach: null },
  ]);
});

test('an expired qualification does not count, and what it replaced does not step in', () => {
  const rows = [held(1, 4, { date: '2025-01-01' }), held(1, 4, { validUntil: '2026-11-21' })];
  const request = { skills: [{ skillId: 1, level: 1 }], willingToTeach: false };
  expect(findPeople(people, columns(rows), [], request, on, settings)).toEqual([]);
  expect(ids(findPeople(people, columns(rows), [], request, '2026-11-21', settings))).toEqual([1]);
});

test('willing to teach means every skill asked, and the wish to teach then ranks', () => {
  const rows = [1, 2, 3].flatMap((id) => [held(id, 3), held(id, 3, { skillId: 2 })]);
  const request = {
    skills: [
      { skillId: 2, level: 1 },
      { skillId: 1, level: 1 },
    ],
    willingToTeach: true,
  };
  const wishes = [wish(1, 2, 2), wish(2, 0, 1), wish(2, 0, 1, 2), wish(3, 0, 2), wish(3, 0, 1, 2)];
  const found = findPeople(people, columns(rows), wishes, request, on, settings);
  expect(ids(found)).toEqual([3, 2]);
  expect(found[0]?.skills.map(({ skillId, toTeach }) => [skillId, toTeach])).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

const row = fc.record({
  employeeId: fc.integer({ min: 1, max: 5 }),
  skillId: fc.integer({ min: 1, max: 4 }),
  level: fc.integer({ min: 0, max: 4 }),
  date: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-09-01', days)),
  validUntil: fc.option(fc.integer({ min: 0, max: 900 }).map((d) => addDays('2025-09-01', d))),
});

test('finds exactly those a slow reading of the history finds', () => {
  const wanted = fc.uniqueArray(
    fc.record({
      skillId: fc.integer({ min: 1, max: 4 }),
      level: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ skillId }) => skillId },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), wanted, (rows, skills) => {
      const request = { skills, willingToTeach: false };
      const found = findPeople(people, columns(rows), [], request, on, settings);
      const current = (employeeId: number, skillId: number) => {
        const known = rows
          .filter((one) => one.employeeId === employeeId && one.skillId === skillId)
          .filter(({ date }) => date <= on);
        const last = known
          .map(({ date }) => date)
          .sort()
          .at(-1);
        const deciding = known.filter(({ date }) => date === last).at(-1);
        if (!deciding || (deciding.validUntil ?? on) < on) return 0;
        return deciding.level;
      };
      const slow = people
        .filter(({ id }) => skills.every((skill) => current(id, skill.skillId) >= skill.level))
        .map(({ id }) => id);
      expect(ids(found).sort()).toEqual(slow);
      const sums = found.map((one) => one.skills.reduce((sum, { level }) => sum + level, 0));
      expect(sums).toEqual([...sums].sort((a, b) => b - a));
    }),
  );
});
