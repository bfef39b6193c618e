import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payrollShare } from './payroll-share.ts';
import { phillips } from './phillips.ts';
import { addMeans, scoreMean } from './score-mean.ts';

const assumptions = {
  ...{ benefit: 150_000, years: 1, isolation: 0.6, confidence: 0.8 },
  ...{ source: 'Chef d’atelier', date: '2026-11-01' },
};

test('Phillips: (benefits − costs) ÷ costs, benefits cut by the share due and the confidence', () => {
  // 10 × 1,500 € × 60 % × 80 % = 7,200 € for a cost of 4,500 €.
  expect(phillips(assumptions, 10, 450_000)).toEqual({ benefits: 720_000, net: 270_000, roi: 0.6 });
  expect(phillips({ ...assumptions, years: 2 }, 10, 450_000).benefits).toBe(1_440_000);
  expect(phillips(assumptions, 0, 450_000)).toEqual({ benefits: 0, net: -450_000, roi: -1 });
  expect(phillips(assumptions, 10, 0).roi).toBeNull();
});

test('a return never rises with the cost nor falls with the benefit, and is −100 % without any', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const people = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(cents, cents, cents, share, share, people, (benefit, cost, more, a, b, count) => {
      const given = { ...assumptions, benefit, isolation: a, confidence: b };
      const base = phillips(given, count, cost);
      expect(phillips(given, count, cost + more).roi!).toBeLessThanOrEqual(base.roi!);
      const better = { ...given, benefit: benefit + more };
      expect(phillips(better, count, cost).roi!).toBeGreaterThanOrEqual(base.roi!);
      expect(phillips({ ...given, isolation: 0 }, count, cost).roi).toBe(-1);
      expect(base.net).toBe(base.benefits - cost);
    }),
  );
});

test('the four factors of the share of payroll multiply back to cost ÷ payroll', () => {
  const count = fc.integer({ min: 1, max: 20_000 });
  const money = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(money, count, count, count, count, (cost, traineeHours, trained, more, payroll) => {
      const headcount = trained + more;
      const made = payrollShare({ cost, traineeHours, trained, headcount, payroll: payroll * 1e5 });
      expect(made!.direct).toBe(cost / (payroll * 1e5));
      expect(Math.abs(made!.product - made!.direct)).toBeLessThanOrEqual(1e-12 * made!.direct);
    }),
  );
  const known = { cost: 1, traineeHours: 1, trained: 1, headcount: 1, payroll: 1 };
  for (const unknown of ['traineeHours', 'trained', 'headcount', 'payroll']) {
    expect(payrollShare({ ...known, [unknown]: 0 })).toBeNull();
  }
});

test('scores weigh the same whatever the course, and those missing are counted apart', () => {
  const [one, two] = [scoreMean([5, null]), scoreMean([2, 2, null])];
  expect(one).toEqual({ asked: 2, count: 1, total: 5, mean: 5 });
  expect(addMeans([one, two])).toEqual({ asked: 5, count: 3, total: 9, mean: 3 });
  expect(scoreMean([null]).mean).toBeNull();
});
