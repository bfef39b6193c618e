import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowLicenceCost } from '../../tests/helpers/slow-licence-cost.ts';
import { type LicenceOffer, type LicencePricing, offerSchema } from './offer.ts';
import { type ProjectionScope, projectOffer } from './project.ts';

// The twelve models and every option against a reference that knows nothing of the product's functions.

const rate = fc.integer({ min: 0, max: 300_000 });
const cents = fc.integer({ min: 0, max: 2_000_000 });
const per = fc.constantFrom('month' as const, 'year' as const);
const unit = fc.constantFrom('registered' as const, 'active' as const, 'enrolment' as const);
const tiers = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 4 }).chain((starts) =>
  fc.tuple(...starts.map(() => rate)).map((rates) =>
    [0, ...starts.filter((start) => start > 0)]
      .sort((a, b) => a - b)
      .slice(0, rates.length)
      .map((from, index) => ({ from, rate: rates[index]! })),
  ),
);
const pricing: fc.Arbitrary<LicencePricing> = fc.oneof(
  fc.record({ model: fc.constant('registered' as const), per, rate, maximum: fc.constant(null) }),
  fc.record({ model: fc.constant('firstLogin' as const), rate }),
  fc.record({ model: fc.constant('monthlyActive' as const), rate }),
  fc.record({
    model: fc.constant('prepaid' as const),
    units: fc.integer({ min: 1, max: 4000 }),
    price: cents,
    overage: rate,
    rollover: fc.boolean(),
  }),
  fc.record({ model: fc.constant('yearlyActive' as const), rate }),
  fc.record({
    model: fc.constant('steps' as const),
    per,
    steps: fc.array(fc.record({ upTo: fc.integer({ min: 1, max: 900 }), price: cents }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    model: fc.constant('planPlusExtra' as const),
    per,
    base: cents,
    included: fc.nat(300),
    extra: rate,
  }),
  fc.record({
    model: fc.constant('volume' as const),
    per,
    unit,
    tiers,
    block: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ model: fc.constant('graduated' as const), per, unit, tiers }),
  fc.record({ model: fc.constant('enrolment' as const), rate }),
  fc.record({ model: fc.constant('flat' as const), per, price: cents }),
  fc.record({
    model: fc.constant('fixedPlusUsage' as const),
    per,
    fixed: cents,
    keyUsers: fc.nat(20),
    keyUserRate: rate,
    unit,
    rate,
  }),
);
const options = fc.record({
  cap: fc.option(
    fc.record({
      units: fc.integer({ min: 1, max: 500 }),
      kind: fc.constantFrom('hard' as const, 'soft' as const),
      overage: rate,
    }),
  ),
  yearlyDiscount: fc.constantFrom(0, 10, 20, 33),
  commitmentYears: fc.nat(3),
  indexation: fc.option(
    fc.record({ floor: fc.constantFrom(-2, 0, 5), ceiling: fc.constantFrom(null, 5, 8) }),
  ),
  prorated: fc.boolean(),
  implementationDays: fc.constantFrom(0, 2.5),
  implementationDayRate: cents,
  addOns: fc.array(
    fc.record({
      name: fc.constant('SSO'),
      price: cents,
      per: fc.constantFrom('once' as const, 'month' as const, 'year' as const),
    }),
    { maxLength: 2 },
  ),
  vat: fc.constantFrom(0, 20),
  exitPenalty: cents,
});
const scope: fc.Arbitrary<ProjectionScope> = fc.record({
  headcount: fc.nat(600),
  growth: fc.constantFrom(-20, 0, 5, 50),
  active: fc.nat(100),
  years: fc.integer({ min: 1, max: 4 }),
  firstYear: fc.constant(2027),
  equipped: fc.constantFrom(100, 80),
  reach: fc.option(fc.nat(100)),
  enrolments: fc.constantFrom(1, 2.5),
  seasons: fc.constantFrom(undefined, [100, 100, 100, 100, 100, 90, 60, 50, 100, 100, 100, 110]),
  moves: fc.array(fc.record({ month: fc.nat(40), people: fc.integer({ min: -50, max: 150 }) }), {
    maxLength: 2,
  }),
  indexRate: fc.constantFrom(0, 3, 9),
  leaves: fc.boolean(),
});

test('a projection agrees with adding month by month, for every model and option', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      pricing,
      options,
      fc.nat(80),
      cents,
      scope,
      (one, given, minimumUnits, setupFee, supposed) => {
        const offer = offerSchema.parse({
          ...{ code: 'aa', vendor: 'V', name: 'N', currency: 'EUR', pricing: one },
          ...{ minimumUnits, setupFee, options: given },
        });
        seen.add(one.model);
        const projected = projectOffer(offer, supposed);
        // A half of a cent may fall either way in binary: one cent a year is the most the two may differ by.
        expect(Math.abs(projected.total - slowLicenceCost(offer, supposed))).toBeLessThanOrEqual(
          supposed.years,
        );
        for (const year of projected.years) {
          const { parts } = year;
          expect(year.usage).toBe(
            parts.list + parts.commitment + parts.discount + parts.indexation,
          );
          expect(year.total).toBe(
            year.usage + parts.setup + parts.implementation + parts.addOns + parts.exit,
          );
        }
      },
    ),
    { numRuns: 1500 },
  );
  expect(seen.size).toBe(12);
});

const offer = (given: LicencePricing, more: object = {}): LicenceOffer =>
  offerSchema.parse({
    code: 'aa',
    vendor: 'V',
    name: 'N',
    currency: 'EUR',
    pricing: given,
    ...more,
  });
const flat = { headcount: 100, growth: 0, active: 50, years: 1, firstYear: 2027 };

test('a prepaid bank carries what is left to the next year, and bills what is above it', () => {
  const bank = offer({
    model: 'prepaid',
    units: 700,
    price: 700_00,
    overage: 20_000,
    rollover: true,
  });
  const [first, second] = projectOffer(bank, { ...flat, years: 2 }).years;
  // 50 active × 12 = 600 user-months: 100 roll over, and the second year uses 600 of 800.
  expect(first!.total).toBe(700_00);
  expect(second!.total).toBe(700_00);
  const lost = offer({
    model: 'prepaid',
    units: 500,
    price: 500_00,
    overage: 20_000,
    rollover: false,
  });
  // 100 user-months above the bank at 2 €.
  expect(projectOffer(lost, flat).total).toBe(500_00 + 100 * 200);
});

test('a seat taken in the year is paid for the months left of its term', () => {
  const seats = offer({ model: 'firstLogin', rate: 120_000 });
  const [year] = projectOffer(seats, { ...flat, active: 0, reach: 100 }).years;
  // Nobody in January, everybody by December: 9 or 10 new seats a month.
  expect(year!.months.map(({ units }) => units)).toEqual([
    0, 9, 18, 27, 36, 45, 55, 64, 73, 82, 91, 100,
  ]);
  expect(year!.months[1]!.amount).toBe(9 * 11 * 100);
});

test('a revision is held between its floor and its ceiling, and shown apart', () => {
  const revised = offer(
    { model: 'flat', per: 'year', price: 100_000 },
    { options: { indexation: { floor: 5, ceiling: null } } },
  );
  const years = projectOffer(revised, { ...flat, years: 3, indexRate: 2 }).years;
  expect(years.map(({ total }) => total)).toEqual([100_000, 105_000, 110_250]);
  expect(years.map(({ parts }) => parts.indexation)).toEqual([0, 5000, 10_250]);
});

test('units promised for the commitment are paid when the headcount falls', () => {
  const committed = offer(
    { model: 'registered', per: 'month', rate: 10_000, maximum: null },
    { options: { commitmentYears: 1 } },
  );
  const [first, second] = projectOffer(committed, {
    ...flat,
    years: 2,
    moves: [{ month: 6, people: -40 }],
  }).years;
  expect(first!.parts).toMatchObject({ list: 6 * 10_000 + 6 * 6000, commitment: 6 * 4000 });
  expect(second!.parts).toMatchObject({ list: 12 * 6000, commitment: 0 });
});
