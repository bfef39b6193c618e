import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { cheaperAt } from './cheaper-at.ts';
import { type LicenceOffer, type LicencePricing, offerSchema } from './offer.ts';
import { priceUnits, yearlyCost } from './price.ts';
import { projectOffer } from './project.ts';

const seeds = seededOffers('fr');
const seed = (code: string) => seeds.find((offer) => offer.code === code)!;
const offer = (pricing: LicencePricing, more: Partial<LicenceOffer> = {}): LicenceOffer =>
  offerSchema.parse({ code: 'aa', vendor: 'V', name: 'N', currency: 'EUR', pricing, ...more });
const yearOf = (one: LicenceOffer, headcount: number, active = 100) =>
  projectOffer(one, { headcount, active, growth: 0, years: 1, firstYear: 2027 }).years[0]!;

describe('check values of the field, to the cent', () => {
  test.each([
    ['talentlms-pro', 180, 100, 1_114_800],
    ['360learning-team', 90, 100, 864_000],
    ['ispring-business', 300, 100, 1_130_400],
    ['edyoucated', 200, 100, 1_824_000],
    ['latitudelearning', 11_000, 100, 2_475_000],
    ['edyoucated', 400, 50, 1_824_000],
  ])('%s for %i people, %i %% active, costs %i cents a year', (code, headcount, active, cents) => {
    expect(yearOf(seed(code), headcount, active).total).toBe(cents);
  });

  test('TalentLMS Pro bills 929 $ a month for 180 users, and says how', () => {
    const [month] = yearOf(seed('talentlms-pro'), 180).months;
    expect(month).toMatchObject({ units: 180, amount: 92_900, rule: 'planPlusExtra' });
    expect(month!.detail).toEqual({ base: 449, included: 100, extraUnits: 80, extra: 6 });
  });

  test('a volume price offers the larger quantity that costs less', () => {
    expect(cheaperAt(seed('latitudelearning'), 11_000)).toBeNull();
    expect(cheaperAt(seed('latitudelearning'), 19_000)).toEqual({
      units: 20_000,
      total: 3_500_000,
    });
  });

  test('the published limit of a plan is said when it is passed', () => {
    expect(yearOf(seed('360learning-team'), 100).overLimit).toBe(false);
    expect(yearOf(seed('360learning-team'), 101).overLimit).toBe(true);
  });
});

const rate = fc.integer({ min: 0, max: 500_000 });
const cents = fc.integer({ min: 0, max: 10_000_000 });
const per = fc.constantFrom('month' as const, 'year' as const);
const increasingSteps = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100_000 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let upTo = 0;
    let price = 0;
    return parts.map(([more, dearer]) => {
      upTo += more;
      price += dearer;
      return { upTo, price };
    });
  });
const tiers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), rate), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    let from = 0;
    return parts.map(([more, price], index) => {
      from = index === 0 ? 0 : from + more;
      return { from, rate: price };
    });
  });
const fallingTiers = tiers.map((list) => {
  const rates = list.map((tier) => tier.rate).sort((a, b) => b - a);
  return list.map((tier, index) => ({ ...tier, rate: rates[index]! }));
});
const unit = fc.constantFrom('registered' as const, 'active' as const, 'enrolment' as const);
const monotonic: fc.Arbitrary<LicencePricing> = fc.oneof(
  fc.record({ model: fc.constant('registered' as const), per, rate, maximum: fc.constant(null) }),
  fc.record({ model: fc.constant('monthlyActive' as const), rate }),
  fc.record({ model: fc.constant('yearlyActive' as const), rate }),
  fc.record({ model: fc.constant('steps' as const), per, steps: increasingSteps }),
  fc.record({
    model: fc.constant('planPlusExtra' as const),
    per,
    base: cents,
    included: fc.nat(500),
    extra: rate,
  }),
  fc.record({ model: fc.constant('graduated' as const), per, unit, tiers }),
  fc.record({ model: fc.constant('flat' as const), per, price: cents }),
);
const volume: fc.Arbitrary<LicencePricing> = fc.record({
  model: fc.constant('volume' as const),
  per,
  unit,
  tiers,
  block: fc.integer({ min: 1, max: 50 }),
});
const anyPricing = fc.oneof(monotonic, volume);
const quantity = fc.nat(3000);
const minimumUnits = fc.nat(300);

describe('laws of pricing', () => {
  test('the cost never falls when the quantity rises, volume prices apart', () => {
    fc.assert(
      fc.property(monotonic, minimumUnits, quantity, quantity, (pricing, minimum, a, b) => {
        const one = offer(pricing, { minimumUnits: minimum });
        expect(yearlyCost(one, Math.max(a, b))).toBeGreaterThanOrEqual(
          yearlyCost(one, Math.min(a, b)),
        );
      }),
    );
  });

  test('with falling rates a volume price is at most the graduated one', () => {
    fc.assert(
      fc.property(fallingTiers, quantity, (list, n) => {
        const whole = priceUnits(
          offer({ model: 'volume', per: 'year', unit: 'registered', tiers: list, block: 1 }),
          n,
        );
        const sliced = priceUnits(
          offer({ model: 'graduated', per: 'year', unit: 'registered', tiers: list }),
          n,
        );
        expect(whole.exact).toBeLessThanOrEqual(sliced.exact);
      }),
    );
  });

  test('nobody costs only fixed fees and minimums', () => {
    fc.assert(
      fc.property(anyPricing, cents, (pricing, setupFee) => {
        const year = yearOf(offer(pricing, { setupFee }), 0);
        const fixed = { steps: 1, planPlusExtra: 1, flat: 1 } as Record<string, number>;
        expect(year.fees).toBe(setupFee);
        if (!fixed[pricing.model]) expect(year.total).toBe(setupFee);
      }),
    );
  });

  test('the cheaper quantity is the cheapest of all larger ones', () => {
    fc.assert(
      fc.property(volume, minimumUnits, fc.nat(400), (pricing, minimum, n) => {
        const one = offer(pricing, { minimumUnits: minimum });
        const found = cheaperAt(one, n);
        let best = yearlyCost(one, n);
        // Slow reference: every larger quantity up to far past the last tier.
        for (let m = n + 1; m < 3500; m++) best = Math.min(best, yearlyCost(one, m));
        expect(found?.total ?? yearlyCost(one, n)).toBe(best);
      }),
      { numRuns: 30 },
    );
  });

  test('slices agree with adding units one by one', () => {
    fc.assert(
      fc.property(tiers, fc.nat(800), (list, n) => {
        const fast = priceUnits(
          offer({ model: 'graduated', per: 'year', unit: 'registered', tiers: list }),
          n,
        );
        let slow = 0;
        for (let k = 1; k <= n; k++)
          slow += list.findLast((tier, index) => index === 0 || k > tier.from)!.rate;
        expect(fast.exact).toBe(slow);
      }),
    );
  });
});

describe('laws of projections', () => {
  const hypotheses = fc.record({
    headcount: quantity,
    growth: fc.integer({ min: -60, max: 100 }),
    active: fc.integer({ min: 0, max: 100 }),
    years: fc.integer({ min: 1, max: 5 }),
    firstYear: fc.constant(2027),
  });

  test('every total is the sum of its months and fees', () => {
    fc.assert(
      fc.property(anyPricing, hypotheses, cents, (pricing, given, setupFee) => {
        const projected = projectOffer(offer(pricing, { setupFee }), given);
        const months = projected.years.flatMap((year) => year.months);
        expect(
          months.every((month) => Number.isSafeInteger(month.amount) && month.amount >= 0),
        ).toBe(true);
        expect(months.length).toBe(given.years * 12);
        expect(projected.total).toBe(
          months.reduce((sum, month) => sum + month.amount, 0) + setupFee,
        );
        expect(projected.years.reduce((sum, year) => sum + year.total, 0)).toBe(projected.total);
      }),
    );
  });

  test('a constant headcount costs the yearly price, every year', () => {
    fc.assert(
      fc.property(anyPricing, minimumUnits, quantity, (pricing, minimum, headcount) => {
        const one = offer(pricing, { minimumUnits: minimum });
        const projected = projectOffer(one, {
          headcount,
          growth: 0,
          active: 100,
          years: 2,
          firstYear: 2027,
        });
        for (const year of projected.years) expect(year.total).toBe(yearlyCost(one, headcount));
      }),
    );
  });

  test('growth is priced month by month', () => {
    const seats = offer({ model: 'registered', per: 'month', rate: 10_000, maximum: null });
    const [first, second] = projectOffer(seats, {
      headcount: 100,
      growth: 20,
      active: 50,
      years: 2,
      firstYear: 2027,
    }).years;
    // 100 × 1.2^(m/12): 100, 102 (101.53), 103, 105, 106, 108, 110, 111, 113, 115, 116, 118.
    expect(first!.months.map((month) => month.registered)).toEqual([
      100, 102, 103, 105, 106, 108, 110, 111, 113, 115, 116, 118,
    ]);
    expect(first!.total).toBe(130_700);
    expect(second!.months[0]!.registered).toBe(120);
    expect(first!.months[1]!.active).toBe(51);
  });

  test('yearly active users are paid once, at the highest month', () => {
    const yearly = offer({ model: 'yearlyActive', rate: 100_000 });
    const [year] = projectOffer(yearly, {
      headcount: 100,
      growth: 20,
      active: 100,
      years: 1,
      firstYear: 2027,
    }).years;
    expect(year!.total).toBe(118_000);
    expect(year!.months[0]!.amount).toBe(100_000);
    expect(year!.months[1]!.amount).toBe(2000);
  });
});
