import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { interviewDue } from './interview-due.ts';

const settings = settingsSchema.parse({});
const on = '2026-11-22';

test.each([
  ['a newcomer has a year', '2026-10-01', null, '2027-10-01', 'planned'],
  ['a year without any interview is late', '2025-11-21', null, '2026-11-21', 'late'],
  ['the last day of the first year is in time', '2025-11-22', null, '2026-11-22', 'soon'],
  ['four years count from the last interview', '2010-01-04', '2023-03-15', '2027-03-15', 'planned'],
  ['the last day of the four years is in time', '2010-01-04', '2022-11-22', '2026-11-22', 'soon'],
  ['the day after it is late', '2010-01-04', '2022-11-21', '2026-11-21', 'late'],
  ['an alert of 90 days says soon', '2010-01-04', '2023-02-20', '2027-02-20', 'soon'],
  ['and not a day before', '2010-01-04', '2023-02-21', '2027-02-21', 'planned'],
  ['29 February comes back on 28', '2010-01-04', '2021-02-28', '2025-02-28', 'late'],
  ['an interview alone is enough', null, '2024-05-06', '2028-05-06', 'planned'],
  [
    'one held before being hired again does not count',
    '2026-01-05',
    '2025-12-01',
    '2027-01-05',
    'soon',
  ],
  ['nothing known says so', null, null, null, 'unknown'],
])('%s', (_name, hireDate, interviewDate, by, status) => {
  expect(interviewDue({ hireDate, interviewDate }, on, settings)).toEqual({ by, status });
});

test('the intervals are those of the settings', () => {
  const person = { hireDate: '2020-01-01', interviewDate: '2025-01-01' };
  const strict = { ...settings, interviewMonths: 12 };
  expect(interviewDue(person, on, strict)).toEqual({ by: '2026-01-01', status: 'late' });
  const newcomer = { hireDate: '2026-06-01', interviewDate: null };
  expect(interviewDue(newcomer, on, { ...settings, firstInterviewMonths: 3 }).status).toBe('late');
});

test('time only ever moves a person from planned to soon to late', () => {
  const order = ['planned', 'soon', 'late'];
  const days = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(days, days, days, (hired, held, later) => {
      const person = {
        hireDate: addDays('2012-01-01', hired),
        interviewDate: addDays('2012-01-01', held),
      };
      const before = interviewDue(person, on, settings).status;
      const after = interviewDue(person, addDays(on, later), settings).status;
      expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
    }),
  );
});
