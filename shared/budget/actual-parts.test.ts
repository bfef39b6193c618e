import { expect, test } from 'vitest';
import { noAncillary } from '../plans/ancillary.ts';
import type { LineState } from '../plans/plans.contract.ts';
import { type ActualAmount, lineParts, statementOf } from './actual-parts.ts';
import type { CostKind } from './cost-kinds.ts';

const costs = {
  ...{ pedagogical: 100_000, wages: 40_000, ancillary: 30_000 },
  ...{ funding: 0, real: 130_000, full: 170_000 },
};
const entry = (kind: CostKind | null, amount: number, month = 3): ActualAmount => ({
  ...{ kind, amount, date: `2027-0${month}-15`, recordedAt: `2027-0${month}-20T10:00:00.000Z` },
});
/** Kind, bucket, amount and origin of each part that holds money. */
const parts = (state: LineState, actuals: ActualAmount[]) =>
  lineParts({ state, costs, ...noAncillary, travel: 20_000, rooms: 10_000, actuals })
    .filter(({ amount }) => amount !== 0)
    .map(({ kind, bucket, amount, origin }) => [kind, bucket, amount, origin].join(' '));

test('without an entry a line is what was planned, where its state says', () => {
  expect(parts('closed', [])).toEqual([
    'pedagogical consumed 100000 planned',
    'wages consumed 40000 planned',
    'travel consumed 20000 planned',
    'rooms consumed 10000 planned',
  ]);
  expect(parts('draft', [])[0]).toBe('pedagogical forecast 100000 planned');
  expect(parts('cancelled', [])).toEqual([]);
});

test('an entry is consumed at once, and only what is not paid yet stays committed', () => {
  expect(parts('open', [entry('pedagogical', 70_000), entry('travel', 25_000)])).toEqual([
    'pedagogical consumed 70000 actual',
    'travel consumed 25000 actual',
    'pedagogical committed 30000 planned',
    'wages committed 40000 planned',
    'rooms committed 10000 planned',
  ]);
  // A credit note leaves the whole plan to be paid.
  expect(parts('draft', [entry('rooms', -500)])).toContain('rooms forecast 10000 planned');
  // What a cancelled line cost all the same.
  expect(parts('cancelled', [entry('pedagogical', 9_000)])).toEqual([
    'pedagogical consumed 9000 actual',
  ]);
});

test('once a line is closed, entries replace the plan kind by kind', () => {
  expect(parts('closed', [entry('pedagogical', 90_000), entry('pedagogical', 5_000)])).toEqual([
    'pedagogical consumed 90000 actual',
    'pedagogical consumed 5000 actual',
    'wages consumed 40000 planned',
    'travel consumed 20000 planned',
    'rooms consumed 10000 planned',
  ]);
});

test('a director’s total counts for all but wages, until a later entry', () => {
  const said = entry(null, 120_000, 4);
  expect(statementOf([])).toBe('none');
  expect(statementOf([entry('travel', 1, 3), said, entry('wages', 1, 5)])).toBe('counts');
  expect(statementOf([said, entry('travel', 1, 5)])).toBe('overtaken');
  // 1,200 € over 1,000, 200 and 100 € planned.
  expect(parts('closed', [said])).toEqual([
    'pedagogical consumed 92308 director',
    'travel consumed 18461 director',
    'rooms consumed 9231 director',
    'wages consumed 40000 planned',
  ]);
  // More than the entries: the difference is added. Less: it is taken off them, where they are.
  expect(parts('closed', [entry('pedagogical', 107_000), said])).toEqual([
    'pedagogical consumed 107000 actual',
    'pedagogical consumed 10000 director',
    'travel consumed 2000 director',
    'rooms consumed 1000 director',
    'wages consumed 40000 planned',
  ]);
  expect(parts('closed', [entry('travel', 150_000), said])).toEqual([
    'travel consumed 150000 actual',
    'travel consumed -30000 director',
    'wages consumed 40000 planned',
  ]);
  expect(parts('closed', [said, entry('travel', 7_000, 5)])).toContain(
    'pedagogical consumed 100000 planned',
  );
});
