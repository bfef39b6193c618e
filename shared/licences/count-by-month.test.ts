import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { countByMonth, monthName, monthsFrom, movesOf } from './count-by-month.ts';
import { peopleOfMonth } from './headcount.ts';

test('a month begun counts, on the day one comes and on the day one leaves', () => {
  const stays = [
    { person: 1, from: null, to: null },
    { person: 2, from: '2027-02-28', to: null },
    { person: 3, from: '2020-01-01', to: '2027-03-01' },
    { person: 4, from: '2027-05-10', to: '2027-05-10' },
    { person: 5, from: '2020-01-01', to: '2026-12-31' },
  ];
  expect(countByMonth(stays, 2027, 6)).toEqual([2, 3, 3, 2, 3, 2]);
});

test('two stays of one person in a month are one person', () => {
  const stays = [
    { person: 'a', from: '2027-01-01', to: '2027-01-10' },
    { person: 'a', from: '2027-01-20', to: '2027-02-10' },
  ];
  expect(countByMonth(stays, 2027, 3)).toEqual([1, 1, 0]);
});

test('the counts are those of asking every day, and a projection finds them again', () => {
  const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-06-01', days));
  const stay = fc.record({
    person: fc.integer({ min: 0, max: 8 }),
    from: fc.option(day),
    to: fc.option(day),
  });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 20 }), (stays) => {
      const counts = countByMonth(stays, 2027, 12);
      const slow = Array.from({ length: 12 }, () => new Set<number>());
      for (let at = '2027-01-01'; at < '2028-01-01'; at = addDays(at, 1)) {
        for (const { person, from, to } of stays) {
          if ((from ?? '') <= at && at <= (to ?? '9')) slow[monthsFrom(2027, at)]!.add(person);
        }
      }
      expect(counts).toEqual(slow.map((people) => people.size));
      const hypotheses = { ...movesOf(counts), growth: 0, active: 50 };
      expect(counts.map((_, m) => peopleOfMonth(hypotheses, m).registered)).toEqual(counts);
    }),
    { numRuns: 60 },
  );
});

test('months are named from January of the first year', () => {
  expect([0, 11, 12, 25].map((m) => monthName(2027, m))).toEqual([
    '2027-01',
    '2027-12',
    '2028-01',
    '2029-02',
  ]);
});
