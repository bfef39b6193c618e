import { expect, test } from 'vitest';
import { returnOverview } from './return-overview.ts';
import type { ReturnLine } from './return-row.ts';

const budget = {
  ...{ planId: 1, year: 2026, full: 900_000, real: 700_000 },
  ...{ traineeHours: 90, trained: 9, headcount: 20 },
};
const around = { budget, payroll: 100_000_000, delay: 90, on: '2026-12-31' };

const line = (more: Partial<ReturnLine> = {}): ReturnLine => ({
  ...{ id: 1, courseId: 1, code: 'S', title: 'Soudage', state: 'closed', hours: 10 },
  ...{ full: 300_000, real: 200_000, skillIds: [7], assumptions: null, sessions: [] },
  employeeIds: [1, 2, 3],
  ...more,
});
const learnt = (employeeId: number, level: number, more = {}) => ({
  ...{ id: employeeId, employeeId, skillId: 7, level, source: 'training' as const },
  ...{ date: '2026-05-05', validUntil: null, sessionId: null },
  ...more,
});
const assumptions = {
  ...{ benefit: 200_000, years: 1, isolation: 0.5, confidence: 1 },
  ...{ source: 'RH', date: '2026-01-01' },
};
const session = (state: 'done' | 'open') => ({
  ...{ id: 4, state, days: [{ date: '2026-06-01' }] },
  attendance: [
    { employeeId: 1, status: 'present' as const, hotScore: 4, coldScore: 5 },
    { employeeId: 2, status: 'absent' as const, hotScore: null, coldScore: null },
  ],
});

test('a closed line without sessions trained everybody: its whole cost is shared over the levels gained', () => {
  const made = returnOverview({
    ...{ ...around, lines: [line()], history: [learnt(1, 2), learnt(2, 1)] },
  });
  expect(made.rows[0]).toMatchObject({
    ...{ stage: 'over', people: 3, counted: 300_000, costPerLevel: 100_000, costPerHour: 10_000 },
    levels: { expected: 3, assessed: 2, before: 0, after: 1.5, gained: 3 },
  });
  expect(made).toMatchObject({ trained: 3, planned: 9, levelCost: 300_000, costPerLevel: 100_000 });
});

test('a line under way counts the cost of those whose presence is noted, a planned one is a forecast', () => {
  const running = line({ id: 2, state: 'running', sessions: [session('done')], assumptions });
  const planned = line({ id: 3, state: 'draft', assumptions, sessions: [session('open')] });
  const off = line({ id: 4, state: 'cancelled', assumptions });
  const made = returnOverview({ ...around, lines: [running, planned, off], history: [] });
  expect(made.rows).toMatchObject([
    // Two of three noted: 2,000 €; one there × 2,000 € × 50 % = 1,000 €.
    {
      ...{ stage: 'underway', people: 1, counted: 200_000 },
      phillips: { benefits: 100_000, roi: -0.5 },
      ...{ hot: { asked: 1, mean: 4 }, cold: { asked: 1, mean: 5 } },
    },
    { stage: 'planned', people: 3, counted: 300_000, phillips: { benefits: 300_000, roi: 0 } },
  ]);
  expect(made.phillips).toEqual({
    ...{ lines: 2, cost: 500_000, benefits: 400_000, net: -100_000, roi: -0.2 },
  });
  expect(made).toMatchObject({ costPerLevel: null, levelCost: 0, trained: 1 });
});

test('a cold score is asked from its day on only, and the shares come from the whole plan', () => {
  const early = returnOverview({
    ...{ ...around, on: '2026-08-01', history: [] },
    lines: [
      line({
        sessions: [
          {
            ...session('done'),
            attendance: [{ employeeId: 1, status: 'partial', hotScore: null, coldScore: null }],
          },
        ],
      }),
    ],
  });
  expect(early.rows[0]).toMatchObject({ hot: { asked: 1, count: 0 }, cold: { asked: 0 } });
  // 9,000 € ÷ 1,000,000 €.
  expect(early.payrollShare).toMatchObject({ hourlyCost: 10_000, accessRate: 9 / 20 });
  expect(early.payrollShare!.direct).toBe(0.009);
});
