import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LicenceOffer, type LicencePricing, offerSchema } from './offer.ts';
import { type ProjectionScope, projectOffer } from './project.ts';

// The twelve models and every option against a reference that knows nothing of the product's functions:
// it walks month after month, adding euros as fractions of a cent, and rounds where a vendor would invoice.

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

/** One price of a price list for a number of units, in ten-thousandths. */
function slowPrice(p: LicencePricing, n: number): number {
  if ('tiers' in p) {
    if (p.model === 'graduated') {
      let sum = 0;
      for (let k = 1; k <= n; k++)
        sum += p.tiers.filter((tier, index) => index === 0 || tier.from < k).at(-1)!.rate;
      return sum;
    }
    const tier = p.tiers.filter((one, index) => index === 0 || one.from <= n).at(-1)!;
    let billed = 0;
    while (billed < n) billed += p.block;
    return billed * tier.rate;
  }
  switch (p.model) {
    case 'steps': {
      const sorted = [...p.steps].sort((a, b) => a.upTo - b.upTo);
      return (sorted.find((step) => n <= step.upTo) ?? sorted.at(-1)!).price * 100;
    }
    case 'planPlusExtra':
      return p.base * 100 + (n > p.included ? n - p.included : 0) * p.extra;
    case 'flat':
      return p.price * 100;
    case 'fixedPlusUsage':
      return (
        p.fixed * 100 + p.keyUsers * p.keyUserRate + (n > p.keyUsers ? n - p.keyUsers : 0) * p.rate
      );
    case 'prepaid':
      throw new Error('a bank has no price a unit');
    default:
      return n * p.rate;
  }
}

const cent = (exact: number) => Math.round(Number((exact / 100).toPrecision(13)));

function slowTotal(offer: LicenceOffer, s: ProjectionScope): number {
  const { pricing: p, options: o } = offer;
  const capped = (n: number) => {
    const units = n < offer.minimumUnits ? offer.minimumUnits : n;
    if (!o.cap || units <= o.cap.units) return slowPrice(p, units);
    const base = slowPrice(p, o.cap.units);
    return o.cap.kind === 'hard' ? base : base + (units - o.cap.units) * o.cap.overage;
  };
  const people = Array.from({ length: s.years * 12 }, (_, m) => {
    let usual = s.headcount * (1 + s.growth / 100) ** (m / 12);
    for (const move of s.moves ?? []) if (move.month <= m) usual += move.people;
    const share = ((s.seasons?.[m % 12] ?? 100) * s.equipped!) / 10_000;
    const registered = Math.max(0, Math.round(Number((usual * share).toPrecision(13))));
    const of = (percent: number) =>
      Math.round(Number(((registered * percent) / 100).toPrecision(13)));
    const reach = Math.max(s.active, s.reach ?? s.active);
    return {
      registered,
      active: of(s.active),
      enrolment: Math.round(Number((registered * s.enrolments!).toPrecision(13))),
      reached: of(s.active + ((reach - s.active) * (m % 12)) / 11),
    };
  });
  const units = people.map((one) => {
    if (p.model === 'monthlyActive' || p.model === 'prepaid') return one.active;
    if (p.model === 'yearlyActive' || p.model === 'firstLogin') return one.reached;
    if (p.model === 'enrolment') return one.enrolment;
    return 'unit' in p ? one[p.unit] : one.registered;
  });
  const promised = units.map((n, m) =>
    m < o.commitmentYears * 12 && n < units[0]! ? units[0]! : n,
  );
  let total = 0;
  let bank = 0;
  for (let year = 0; year < s.years; year++) {
    const own = promised.slice(year * 12, year * 12 + 12);
    let gross = 0;
    if (p.model === 'prepaid') {
      bank = p.units + (p.rollover ? bank : 0);
      gross += p.price;
      for (const n of own) {
        const used = Math.max(n, offer.minimumUnits);
        gross += cent(Math.max(0, used - bank) * p.overage);
        bank = Math.max(0, bank - used);
      }
    } else if (p.model === 'firstLogin') {
      let seats = 0;
      own.forEach((n, month) => {
        const now = Math.max(seats, n, offer.minimumUnits);
        gross += cent((now - seats) * p.rate * (o.prorated ? (12 - month) / 12 : 1));
        seats = now;
      });
    } else if (p.model === 'monthlyActive' || ('per' in p && p.per === 'month')) {
      for (const n of own) gross += cent(capped(n));
    } else if (p.model === 'yearlyActive' || !o.prorated) {
      let reached = 0;
      for (const n of own) {
        reached = Math.max(reached, n);
        gross = Math.max(gross, cent(capped(reached)));
      }
    } else {
      gross = cent(own.reduce((sum, n) => sum + capped(n) / 12, 0));
    }
    const net = gross - Math.round(Number(((gross * o.yearlyDiscount) / 100).toPrecision(13)));
    let yearly = 0;
    if (o.indexation) {
      yearly = Math.max(s.indexRate!, o.indexation.floor);
      if (o.indexation.ceiling !== null) yearly = Math.min(yearly, o.indexation.ceiling);
    }
    const raised = net * ((1 + yearly / 100) ** year - 1);
    total += net + Math.sign(raised) * Math.round(Math.abs(Number(raised.toPrecision(13))));
    if (year === 0)
      total += offer.setupFee + Math.round(o.implementationDays * o.implementationDayRate);
    for (const addOn of o.addOns)
      total +=
        addOn.price * (addOn.per === 'month' ? 12 : addOn.per === 'year' || year === 0 ? 1 : 0);
  }
  if (s.leaves && s.years < o.commitmentYears) total += o.exitPenalty;
  return total;
}

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
        expect(Math.abs(projected.total - slowTotal(offer, supposed))).toBeLessThanOrEqual(
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
