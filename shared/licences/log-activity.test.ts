import { expect, test } from 'vitest';
import { activityOfLog } from './activity-of-log.ts';
import { peopleOfMonth } from './headcount.ts';
import { LogCounter } from './log-activity.ts';
import { guessLogColumns } from './log-columns.ts';

function counted(lines: [string | null, string | { date: string }][], start: string | null = null) {
  const counter = new LogCounter(start);
  for (const [person, day] of lines) counter.add(person, day);
  return counter.result();
}

test('somebody seen twice in a month is one active person, and the year counts people once', () => {
  const read = counted([
    ['M001', '2026-01-03'],
    [' m001 ', '2026-01-30 18:05'],
    ['M002', '05/01/2026'],
    ['M001', { date: '2026-03-12' }],
    ['M003', '2027-01-02'],
  ]);
  expect(read.months.slice(0, 3)).toEqual([
    { month: '2026-01', active: 2 },
    { month: '2026-02', active: 0 },
    { month: '2026-03', active: 1 },
  ]);
  expect(read.months).toHaveLength(13);
  expect(read.years).toEqual([
    { year: 2026, people: 2 },
    { year: 2027, people: 1 },
  ]);
  expect(read).toMatchObject({ people: 3, lines: 5, lastTwelve: 2 });
});

test('a day without a year takes it from the month the log begins, whatever the order of the lines', () => {
  const lines: [string, string][] = [
    ['a', '03/02'],
    ['b', '12 sept. 08:15'],
    ['c', 'Oct 1'],
    ['d', '31/12'],
    ['e', '29/02'],
  ];
  const read = counted(lines, '2025-09');
  expect(read.months.filter(({ active }) => active > 0)).toEqual([
    { month: '2025-09', active: 1 },
    { month: '2025-10', active: 1 },
    { month: '2025-12', active: 1 },
    { month: '2026-02', active: 1 },
  ]);
  // Neither 2025 nor 2026 has a 29th of February.
  expect(read.noDay).toBe(1);
  expect(counted(lines).noYear).toBe(5);
});

test('lines without a person or a day are counted, not guessed', () => {
  const read = counted([
    [null, '2026-01-03'],
    ['a', 'hier'],
    ['a', '13/25'],
    ['a', ''],
  ]);
  expect(read).toMatchObject({ lines: 0, noPerson: 1, noDay: 3, noYear: 0, months: [], people: 0 });
});

test('twelve months of a log drive the first year of a projection', () => {
  const months = Array.from({ length: 12 }, (_, at) => ({
    month:
      at < 4
        ? `2025-${String(at + 9).padStart(2, '0')}`
        : `2026-${String(at - 3).padStart(2, '0')}`,
    active: 10 + at,
  }));
  const { active, reach, activity } = activityOfLog({ months, lastTwelve: 40 }, 50);
  expect(activity).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 10, 11, 12, 13]);
  // Mean 15.5 of 50 people, and 40 of them at least once.
  expect([active, reach]).toEqual([31, 80]);
  const hypotheses = { headcount: 50, growth: 0, active, reach, activity };
  expect(peopleOfMonth(hypotheses, 8).active).toBe(10);
  expect(peopleOfMonth(hypotheses, 20).active).toBe(16);
  expect(activityOfLog({ months: months.slice(3), lastTwelve: 40 }, 50).activity).toBeUndefined();
});

test('the person and the day are found by what the columns hold and are called', () => {
  const head = [
    { row: 1, cells: ['Extraction du LMS'] },
    { row: 3, cells: ['Cours', 'Utilisateur', 'Dernière connexion'] },
    { row: 4, cells: ['Sécurité', 'M001', '12/03 08:15'] },
    { row: 5, cells: ['Sécurité', 'M002', '13/03 09:00'] },
  ];
  expect(guessLogColumns(head)).toMatchObject({ headerRow: 3, person: 'B', day: 'C' });
  const bare = [
    { row: 1, cells: ['2026-01-02', 'alice'] },
    { row: 2, cells: ['2026-01-05', 'bob'] },
  ];
  expect(guessLogColumns(bare)).toMatchObject({ headerRow: 0, person: 'B', day: 'A' });
});
