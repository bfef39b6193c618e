import { expect, test } from 'vitest';
import { teamCost } from './team-cost.ts';

const costs = (pedagogical: number, wages: number, ancillary: number) => ({
  ...{ pedagogical, wages, ancillary, funding: 99 },
  ...{ real: pedagogical + ancillary - 99, full: pedagogical + ancillary + wages - 99 },
});

test('the training team bears its part of each line it is on, to the cent', () => {
  const line = { state: 'open' as const, costs: costs(10_000, 500, 1), employeeIds: [1, 2, 3] };
  const members = new Set([1, 9]);
  // 105.01 € over three people: a third is 35.00 €, the odd cent to the largest remainder.
  expect(teamCost([line], members)).toBe(3_500);
  expect(teamCost([line, { ...line, employeeIds: [1] }], members)).toBe(3_500 + 10_501);
  expect(
    teamCost(
      [
        { ...line, state: 'cancelled' },
        { ...line, employeeIds: [] },
      ],
      members,
    ),
  ).toBe(0);
});
