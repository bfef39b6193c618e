import { expect, test } from 'vitest';
import { readDays } from './AlertDays.tsx';

test('days read whatever separates them, longest first and once each', () => {
  expect(readDays('7; 30 90,15, 30')).toEqual([90, 30, 15, 7]);
});

test.each(['', 'abc', '0', '-5', '1.5', '30, x', '99999'])('“%s” is not a list of days', (text) => {
  expect(readDays(text)).toBeNull();
});
