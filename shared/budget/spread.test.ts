import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBounds, spread } from './spread.ts';

test('parts are differences of rounded running totals', () => {
  expect(spread(100, [1, 1, 1])).toEqual([33, 34, 33]);
  expect(spread(1, [0, 0])).toEqual([1, 0]);
  expect(spread(15_001, [2, 2])).toEqual([7_501, 7_500]);
  expect(spread(500, [])).toEqual([]);
});

test('parts add up to the amount, each within a cent of its exact share, none where there is no weight', () => {
  const amounts = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
  const weights = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, weights, (total, given) => {
      const parts = spread(total, given);
      const sum = given.reduce((all, weight) => all + weight, 0);
      const own = sum > 0 ? given : given.map(() => 1);
      const whole = sum > 0 ? sum : given.length;
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      parts.forEach((part, at) => {
        expect(Math.abs(part - (total * own[at]!) / whole)).toBeLessThanOrEqual(1 + 1e-6);
        if (own[at] === 0) expect(Math.abs(part)).toBe(0);
      });
      expect(shareBounds(given).at(-1)).toBe(1);
    }),
  );
});
