import { expect, test } from 'vitest';
import { curveEnd, curveStyle } from './compared-curves.ts';

test('curves go to twice the people to train, by tens, and never less than 20', () => {
  expect([1, 10, 12, 37, 900].map(curveEnd)).toEqual([20, 20, 30, 80, 500]);
});

test('two curves never look alike', () => {
  const looks = Array.from({ length: 6 }, (_, at) => JSON.stringify(curveStyle(at)));
  expect(new Set(looks).size).toBe(6);
  expect(new Set(looks.map((look) => JSON.parse(look).strokeDasharray)).size).toBe(6);
});
