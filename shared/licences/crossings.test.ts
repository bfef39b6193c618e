import { expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { crossingsOf, firstYearCost } from './crossings.ts';
import { costCurves } from './curves.ts';
import { type LicencePricing, offerSchema } from './offer.ts';

const seeds = seededOffers('en');
const seed = (code: string) => seeds.find((offer) => offer.code === code)!;

test('two plans cross at the exact headcount where the other becomes cheaper', () => {
  const grow = seed('talentlms-grow');
  const pro = seed('talentlms-pro');
  const { crossings } = costCurves([grow, pro], 300, { active: 100 });
  // Grow is 229 + 6 a user over 70, Pro 449 + 6 over 100: 6 × 30 = 180 < 220, so Pro never wins.
  expect(crossings).toEqual([]);
  const core = seed('talentlms-core');
  const found = costCurves([core, grow], 300, { active: 100 }).crossings;
  // 119 + 6 (n − 40) > 229 from n = 59 on.
  expect(found).toEqual([{ a: 'talentlms-core', b: 'talentlms-grow', headcount: 59 }]);
});

test('each crossing found is a real change of the cheaper offer', () => {
  const offers = [seed('talentlms-core'), seed('360learning-team'), seed('ispring-business')];
  const { crossings } = costCurves(offers, 2000, { active: 60 });
  expect(crossings.length).toBeGreaterThan(0);
  for (const { a, b, headcount } of crossings) {
    expect(firstYearCost(seed(b), headcount, { active: 60 })).toBeLessThan(
      firstYearCost(seed(a), headcount, { active: 60 }),
    );
    expect(firstYearCost(seed(a), headcount - 1, { active: 60 })).toBeLessThanOrEqual(
      firstYearCost(seed(b), headcount - 1, { active: 60 }),
    );
  }
});

test('a price list is compared as far as it goes, not beyond', () => {
  const offer = (code: string, pricing: LicencePricing) =>
    offerSchema.parse({ code, vendor: 'V', name: 'N', currency: 'EUR', pricing });
  const site = offer('site', { model: 'flat', per: 'year', price: 8000 });
  const seats = (maximum: number | null) =>
    offer('seats', { model: 'registered', per: 'year', rate: 100_000, maximum });
  // 10 € a seat against 80 €: dearer from 9 seats on, where a list that stops at 5 says nothing.
  const of = (maximum: number | null) =>
    costCurves([seats(maximum), site], 20, { active: 100 }).crossings;
  expect(of(null)).toEqual([{ a: 'seats', b: 'site', headcount: 9 }]);
  expect(of(5)).toEqual([]);
  const [curve] = costCurves([seats(5), site], 20, { active: 100 }).curves;
  const shown = curve!.points.filter(({ total }) => total !== null);
  expect(shown.at(-1)).toEqual({ headcount: 5, total: 5000 });
});

test('offers of two currencies are never compared, nor one on quote', () => {
  const both = costCurves([seed('edyoucated'), seed('ispring-business')], 500, { active: 100 });
  expect(both.crossings).toEqual([]);
  expect(costCurves([seed('docebo'), seed('canvas')], 500, { active: 100 }).crossings).toEqual([]);
});

test('curves start at 0, end at the last headcount and carry the table’s values', () => {
  const one = seed('edyoucated');
  const [curve] = costCurves([one], 1234, { active: 100 }).curves;
  expect(curve!.points[0]).toEqual({ headcount: 0, total: 0 });
  expect(curve!.points.at(-1)).toEqual({ headcount: 1234, total: 1234 * 12 * 760 });
});

test('equal costs in between do not hide or double a crossing', () => {
  const a = { code: 'a', totals: [1, 2, 3, 3, 9] };
  const b = { code: 'b', totals: [2, 2, 3, 3, 4] };
  expect(crossingsOf(a, b)).toEqual([{ a: 'a', b: 'b', headcount: 4 }]);
  const { curves } = costCurves([seed('canvas')], 2, { active: 100 });
  expect(curves[0]!.points.map(({ total }) => total)).toEqual([0, 750, 1500]);
});
