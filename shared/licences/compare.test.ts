import { expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { activityCurves } from './activity-curves.ts';
import { convertProjection } from './convert-projection.ts';
import { firstYearCost } from './crossings.ts';
import { monthlyOrYearly } from './monthly-or-yearly.ts';
import { offerSchema } from './offer.ts';
import { projectOffer } from './project.ts';
import { projectionHypotheses } from './projection-input.ts';

const seed = (code: string) => seededOffers('fr').find((offer) => offer.code === code)!;
const monthly = seed('edyoucated');
const yearly = (rate: number) =>
  offerSchema.parse({
    code: 'yearly-one',
    vendor: 'Y',
    name: 'Y',
    currency: 'EUR',
    pricing: { model: 'yearlyActive', rate },
  });

test('a year of active people is cheaper below 12 × peak ÷ (headcount × yearly reach)', () => {
  const hypotheses = projectionHypotheses.parse({ headcount: 1000, active: 30, reach: 90 });
  const [below] = monthlyOrYearly([monthly, yearly(300_000)], hypotheses);
  // 12 × 300 ÷ 900 = 4; 30 ÷ 7.60 = 3.95.
  expect(below).toMatchObject({ peak: 300, reached: 900, limit: 4, cheaper: 'yearly' });
  expect(below!.ratio).toBeCloseTo(3.947, 3);
  const [above] = monthlyOrYearly([monthly, yearly(310_000)], hypotheses);
  expect(above!.cheaper).toBe('monthly');
  expect(monthlyOrYearly([monthly, seed('canvas')], hypotheses)).toEqual([]);
});

test('the rule agrees with the projection where every month is as full as the fullest', () => {
  for (const rate of [100_000, 299_000, 301_000, 350_000, 600_000]) {
    const scope = projectionHypotheses.parse({ headcount: 1000, active: 30, reach: 90, years: 1 });
    const [told] = monthlyOrYearly([monthly, yearly(rate)], scope);
    const cost = (offer: typeof monthly) =>
      projectOffer(offer, { ...scope, firstYear: 2027 }).total;
    expect(told!.cheaper === 'yearly').toBe(cost(yearly(rate)) < cost(monthly));
  }
});

test('a projection is exchanged year by year, and not at all without a rate', () => {
  const projection = projectOffer(seed('talentlms-pro'), {
    ...projectionHypotheses.parse({ headcount: 180 }),
    firstYear: 2027,
  });
  const money = { currency: 'EUR', exchangeRates: { USD: { rate: 0.9137, date: '2026-11-20' } } };
  // 11,148 $ × 0.9137 = 10,185.93 €, three times.
  expect(convertProjection(projection, money)).toEqual({
    ...{ currency: 'EUR', rate: 0.9137, date: '2026-11-20' },
    ...{ years: [1_018_593, 1_018_593, 1_018_593], total: 3_055_779 },
  });
  expect(convertProjection(projection, { currency: 'EUR', exchangeRates: {} })).toBeNull();
  expect(convertProjection(projection, { currency: 'USD', exchangeRates: {} })).toMatchObject({
    rate: 1,
    total: projection.total,
  });
});

test('a curve passes through what a year’s projection says at the same headcount', () => {
  for (const offer of seededOffers('fr')) {
    for (const headcount of [0, 37, 180, 1000]) {
      const supposed = { active: 60, equipped: 80, reach: 90, enrolments: 3 };
      const scope = { ...supposed, headcount, growth: 0, years: 1, firstYear: 2027 };
      expect([offer.code, firstYearCost(offer, headcount, supposed)]).toEqual([
        offer.code,
        projectOffer(offer, scope).total,
      ]);
    }
  }
  const [curve] = activityCurves([monthly], 100, { equipped: 50 }).curves;
  expect(curve!.points[100]).toEqual({ active: 100, total: 50 * 760 * 12 });
});
