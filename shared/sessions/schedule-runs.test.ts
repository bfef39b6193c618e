import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closureOf } from './closed-days.ts';
import { hoursOf, overlaps, type Slot, usualHours } from './day-hours.ts';
import { scheduleRuns } from './schedule-runs.ts';

const closureOn = closureOf([{ id: 1, date: '2026-11-13', label: 'Pont' }]);
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    employeeId: at + 1,
    matricule: `M${at + 1}`,
    site: at % 2 === 0 ? 'Nantes' : 'Brest',
  }));
const base = {
  people: people(20),
  groupMax: 8,
  wished: 0,
  hours: 14,
  hoursPerDay: 7,
  year: 2026,
  quarter: 4 as const,
  from: '2026-01-01',
  trainerId: null,
  closureOn,
  busy: new Map<number, Slot[]>(),
};

test('a course of 10 h is a day of 7 h in two halves and a morning of 3 h', () => {
  expect(usualHours(10, 7)).toEqual([
    [
      { starts: '09:00', ends: '12:30' },
      { starts: '13:30', ends: '17:00' },
    ],
    [{ starts: '09:00', ends: '12:00' }],
  ]);
});

test('20 people in groups of 8 make three runs of 7, 7 and 6 on working days of the quarter, one site after the other', () => {
  const runs = scheduleRuns(base);
  expect(runs.map((run) => run.people.length).sort()).toEqual([6, 7, 7]);
  expect(new Set(runs.flatMap((run) => run.people.map((one) => one.employeeId))).size).toBe(20);
  expect(runs[0]!.people.every(({ site }) => site === 'Brest')).toBe(true);
  for (const { days, afterQuarter } of runs) {
    expect(afterQuarter).toBe(false);
    expect(hoursOf(days)).toBe(14);
    for (const { date } of days) {
      expect(closureOn(date)).toBeNull();
      expect(date >= '2026-10-01' && date <= '2026-12-31').toBe(true);
    }
  }
  expect(scheduleRuns(base)).toEqual(runs);
});

test('a quarter with no room left is followed, and says so', () => {
  const runs = scheduleRuns({ ...base, from: '2026-12-31' });
  expect(runs.every(({ afterQuarter }) => afterQuarter)).toBe(true);
  expect(runs.every(({ days }) => days[0]!.date > '2026-12-31')).toBe(true);
});

test('nobody is ever called at a time when they, or the trainer, are taken', () => {
  const slots = fc.array(fc.integer({ min: 0, max: 91 }), { maxLength: 60 }).map((offsets) =>
    offsets.map((offset) => ({
      date: new Date(Date.UTC(2026, 9, 1 + offset)).toISOString().slice(0, 10),
      starts: '08:00',
      ends: '13:00',
    })),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      slots,
      slots,
      (count, groupMax, hours, one, trainer) => {
        const busy = new Map([
          [1, one],
          [99, trainer],
        ]);
        const runs = scheduleRuns({
          ...base,
          people: people(count),
          groupMax,
          hours,
          trainerId: 99,
          busy,
        });
        expect(runs.flatMap((run) => run.people).length).toBe(count);
        const taken = [...trainer];
        for (const run of runs) {
          expect(run.people.length).toBeLessThanOrEqual(groupMax);
          const own = run.people.some(({ employeeId }) => employeeId === 1) ? one : [];
          for (const day of run.days) {
            expect([...taken, ...own].some((other) => overlaps(other, day))).toBe(false);
          }
          taken.push(...run.days);
        }
      },
    ),
    { numRuns: 100 },
  );
});
