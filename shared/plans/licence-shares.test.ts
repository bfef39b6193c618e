import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modalities } from '../catalogue/catalogue.contract.ts';
import { licenceShares } from './licence-shares.ts';
import { lineStates } from './plans.contract.ts';

const line = (
  modality: 'elearning' | 'classroom' | 'blended',
  hours: number,
  participants: number,
) => ({
  ...{ modality, hours, participants, state: 'open' as const },
});

test('the licence is shared by trainee-hours over the lines held on the platform', () => {
  const lines = [line('elearning', 2, 10), line('classroom', 14, 8), line('blended', 4, 10)];
  expect(licenceShares(lines, 100_000)).toEqual([33_333, 0, 66_667]);
});

test('no line on the platform bears nothing of it, nor does a cancelled one', () => {
  expect(licenceShares([line('classroom', 7, 3)], 5_000)).toEqual([0]);
  expect(licenceShares([{ ...line('elearning', 7, 3), state: 'cancelled' }], 5_000)).toEqual([0]);
});

test('shares add up to the licence to the cent, and are never negative', () => {
  const lines = fc.array(
    fc.record({
      state: fc.constantFrom(...lineStates),
      modality: fc.constantFrom(...modalities),
      hours: fc.integer({ min: 1, max: 200 }).map((quarters) => quarters / 4),
      participants: fc.nat(300),
    }),
  );
  fc.assert(
    fc.property(lines, fc.nat(50_000_000), (all, licence) => {
      const shares = licenceShares(all, licence);
      const sum = shares.reduce((total, one) => total + one, 0);
      expect(sum === licence || shares.every((one) => one === 0)).toBe(true);
      expect(shares.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
    }),
  );
});
