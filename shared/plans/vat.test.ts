import { expect, test } from 'vitest';
import { sumCosts } from './sum-costs.ts';
import { unrecoveredVat } from './vat.ts';

const costs = { ...sumCosts([]), pedagogical: 123_457 };

test.each([
  ['inter', 20, 24_691],
  ['intra', 5.5, 6_790],
  ['elearning', 20, 24_691],
  ['inter', 0, 0],
  ['internal', 20, 0],
] as const)('an %s line bears at %d %% a VAT of %i cents', (costModel, rate, vat) => {
  expect(unrecoveredVat({ costModel, costs }, rate)).toBe(vat);
});
