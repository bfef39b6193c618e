import { expect, test } from 'vitest';
import { easterSunday, frenchHolidays } from './french-holidays.ts';

test('Easter falls where the almanac says', () => {
  const known = {
    1961: '1961-04-02',
    2000: '2000-04-23',
    2008: '2008-03-23',
    2011: '2011-04-24',
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2038: '2038-04-25',
  };
  for (const [year, day] of Object.entries(known)) expect(easterSunday(Number(year))).toBe(day);
});

test('2026 has its eleven public holidays', () => {
  expect([...frenchHolidays(2026).keys()]).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

test('a year in which Ascension is 1 May has ten days, each with one name', () => {
  const days = frenchHolidays(2008);
  expect(days.size).toBe(10);
  expect(days.get('2008-05-01')).toBe('labourDay');
});
