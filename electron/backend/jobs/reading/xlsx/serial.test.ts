import { expect, test } from 'vitest';
import { dateOfSerial, hoursOfSerial, isoCell } from './serial.ts';

test('a serial is the same day whatever its time of day', () => {
  expect(dateOfSerial(45_292, false)).toBe('2024-01-01');
  expect(dateOfSerial(45_292.75, false)).toBe('2024-01-01');
  expect(dateOfSerial(45_292.999_999_999_9, false)).toBe('2024-01-02');
  expect(dateOfSerial(45_351, false)).toBe('2024-02-29');
});

test('the 1904 calendar is 1,462 days later', () => {
  expect(dateOfSerial(45_292 - 1_462, true)).toBe('2024-01-01');
});

test('what is not between 1950 and 2100 is not a day', () => {
  expect(dateOfSerial(18_264, false)).toBe('1950-01-01');
  expect(dateOfSerial(18_263, false)).toBeNull();
  expect(dateOfSerial(73_415, false)).toBe('2100-12-31');
  expect(dateOfSerial(73_416, false)).toBeNull();
  for (const serial of [-1, 0, 1, 59, 60, 61, 1e9, 1e300]) {
    expect(dateOfSerial(serial, false)).toBeNull();
  }
});

test('durations become the hours they show', () => {
  expect([0.5 / 24, 7 / 24, 35.5 / 24, 100 / 24].map(hoursOfSerial)).toEqual([0.5, 7, 35.5, 100]);
  expect(hoursOfSerial(1.479_166_666_666_666_7)).toBe(35.5);
});

test('ISO cells are days, times and durations', () => {
  expect(isoCell('2024-01-15')).toEqual({ date: '2024-01-15' });
  expect(isoCell('2024-01-15T23:59:59.999Z')).toEqual({ date: '2024-01-15' });
  expect(isoCell('07:30:00')).toBe(7.5);
  expect(isoCell('PT35H30M')).toBe(35.5);
  expect(isoCell('P1DT2H')).toBe(26);
  for (const text of ['2024-02-30', '2024-13-01', '1899-12-31', '275690-01-01', 'P', 'PT', '']) {
    expect(isoCell(text)).toBeNull();
  }
});
