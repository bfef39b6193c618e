import { expect, test } from 'vitest';
import { howFar } from './how-far.ts';

test('the distance is said of what the plan closes, and never less than it is', () => {
  expect(howFar({ value: 1000, bound: 1005.1 })).toBe(0.006);
  expect(howFar({ value: 50, bound: 100 })).toBe(1);
  expect(howFar({ value: 1000, bound: 1000.0000001 })).toBe(0);
});

test('without anything closed there is no share to say', () => {
  expect(howFar({ value: 0, bound: 12 })).toBeNull();
  expect(howFar({ value: 0, bound: 0 })).toBe(0);
});
