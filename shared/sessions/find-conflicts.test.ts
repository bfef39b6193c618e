import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictText, slowConflicts } from '../../tests/helpers/slow-conflicts.ts';
import { closureOf } from './closed-days.ts';
import { findConflicts, type Run } from './find-conflicts.ts';
import { sessionStates } from './life.ts';

const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
const hours = ['09:00', '10:30', '12:30', '13:30', '17:00'];
const slot = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([date, from, length]) => ({
    date,
    starts: hours[from]!,
    ends: hours[Math.min(4, from + length)]!,
  }));
const site = fc.constantFrom(null, 'Nantes', 'NANTES', 'Brest');
const run = fc.record({
  state: fc.constantFrom(...sessionStates),
  days: fc.array(slot, { maxLength: 4 }),
  trainerId: fc.constantFrom(null, 1, 2, 3),
  room: fc.constantFrom(null, 'A1', 'a1', 'B2'),
  site,
  people: fc.uniqueArray(fc.record({ employeeId: fc.integer({ min: 1, max: 6 }), site }), {
    maxLength: 4,
    selector: ({ employeeId }) => employeeId,
  }),
});

test('conflicts are those that comparing every pair of half-days finds', () => {
  const closed = new Set(['2026-11-24']);
  const closureOn = closureOf([{ id: 1, date: '2026-11-24', label: 'Pont' }]);
  let seen = 0;
  let taught = 0;
  fc.assert(
    fc.property(fc.array(run, { maxLength: 7 }), (bare) => {
      const runs: Run[] = bare.map((one, at) => ({ ...one, id: at + 1 }));
      const found = findConflicts(runs, closureOn).map(conflictText);
      seen += found.length;
      taught += found.filter((one) => one.startsWith('teaches')).length;
      expect(new Set(found)).toEqual(slowConflicts(runs, closed));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(500);
  expect(taught).toBeGreaterThan(50);
});

test('a trainer who is also expected at the session is told once, on its first day', () => {
  const one: Run = {
    ...{ id: 1, state: 'draft', trainerId: 7, room: null, site: null },
    days: ['2026-11-23', '2026-11-25'].map((date) => ({ date, starts: '09:00', ends: '12:00' })),
    people: [7, 8].map((employeeId) => ({ employeeId, site: null })),
  };
  expect(findConflicts([one], () => null)).toEqual([
    {
      ...{ kind: 'teaches', sessionId: 1, otherId: null, date: '2026-11-23' },
      ...{ employeeId: 7, label: '' },
    },
  ]);
  const nobody: Run = { ...one, people: [], trainerId: null };
  const others = [{ ...one, trainerId: 9 }, { ...one, state: 'cancelled' as const }, nobody];
  for (const run of others) expect(findConflicts([run], () => null)).toEqual([]);
});

test('a morning and an afternoon that touch do not meet', () => {
  const one = (id: number, starts: string, ends: string): Run => ({
    id,
    state: 'open',
    days: [{ date: '2026-11-23', starts, ends }],
    trainerId: 7,
    room: 'A1',
    site: null,
    people: [],
  });
  expect(findConflicts([one(1, '09:00', '12:00'), one(2, '12:00', '17:00')], () => null)).toEqual(
    [],
  );
});
