import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costModels } from '../catalogue/catalogue.contract.ts';
import { noAncillary } from './ancillary.ts';
import { type LineCostInput, lineCosts } from './line-costs.ts';
import { fundingStates } from './plans.contract.ts';
import { sumCosts } from './sum-costs.ts';

const line: LineCostInput = {
  costModel: 'inter',
  hours: 14,
  hoursOff: 0,
  groupMax: 10,
  sessions: null,
  pricePerLearner: 45_050,
  pricePerSession: 180_000,
  ...noAncillary,
  participantCosts: Array(12).fill(3_000),
  trainerCost: 4_215,
  funding: [],
};
const prepared = 0.5;

test.each([
  // 450.50 € × 12 learners.
  ['inter', {}, 540_600],
  ['elearning', {}, 540_600],
  // 12 people in groups of 10: 2 sessions at 1,800 €.
  ['intra', {}, 360_000],
  ['intra', { sessions: 3 }, 540_000],
  ['intra', { participantCosts: [] }, 0],
  // 42.15 € × 14 h × 1.5 × 2 sessions = 1,770.30 €, and 1,800 € of material twice.
  ['internal', {}, 177_030 + 360_000],
  ['internal', { pricePerSession: null }, 177_030],
  // 33.33 € × 7.5 h × 1.5 × 2 = 749.925 €, rounded once.
  ['internal', { pricePerSession: null, hours: 7.5, trainerCost: 3_333 }, 74_993],
  ['inter', { pricePerLearner: null }, 0],
] as const)(
  'the pedagogical cost of an %s line with %j is %i cents',
  (costModel, change, cents) => {
    expect(lineCosts({ ...line, costModel, ...change }, prepared).pedagogical).toBe(cents);
  },
);

test('wages round the hours of each participant to the cent', () => {
  // 7.5 h × 33.33 € = 249.975 € → 249.98 €; 7.5 h × 20 € = 150 €.
  const costs = lineCosts(
    { ...line, hours: 7.5, participantCosts: [3_333, 3_333, 2_000] },
    prepared,
  );
  expect(costs.wages).toBe(24_998 + 24_998 + 15_000);
});

test('hours outside working time cost no wages, and everything else as much', () => {
  // 14 h of which 4 outside: 10 h × 30 € × 12 people.
  const { wages, full, ...rest } = lineCosts({ ...line, hoursOff: 4 }, prepared);
  const whole = lineCosts(line, prepared);
  expect(wages).toBe(360_000);
  expect(full).toBe(whole.full - 144_000);
  expect(whole).toMatchObject(rest);
  expect(lineCosts({ ...line, hoursOff: 14 }, prepared).wages).toBe(0);
});

test('only agreed and paid funding counts, and real and full cost follow from it', () => {
  const funding = fundingStates.map((state, at) => ({ state, amount: 10 ** (at + 2) }));
  const costs = lineCosts(
    {
      ...line,
      travel: 20_000,
      lodging: 8_000,
      meals: 2_000,
      rooms: 4_000,
      material: 1_000,
      funding,
    },
    prepared,
  );
  // asked 1, agreed 10, refused 100, paid 1,000 €.
  expect(costs).toEqual({
    pedagogical: 540_600,
    // 12 × 14 h × 30 €.
    wages: 504_000,
    ancillary: 35_000,
    funding: 101_000,
    real: 540_600 + 35_000 - 101_000,
    full: 540_600 + 35_000 - 101_000 + 504_000,
  });
});

const cents = fc.integer({ min: 0, max: 10_000_000 });
const anyLine = fc.record({
  costModel: fc.constantFrom(...costModels),
  hours: fc.integer({ min: 1, max: 800 }).map((quarters) => quarters / 4),
  hoursOff: fc.constant(0),
  groupMax: fc.integer({ min: 1, max: 30 }),
  sessions: fc.option(fc.integer({ min: 1, max: 40 })),
  pricePerLearner: fc.option(cents),
  pricePerSession: fc.option(cents),
  ...{ travel: cents, lodging: cents, meals: cents, rooms: cents, material: cents },
  participantCosts: fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 40 }),
  trainerCost: fc.integer({ min: 0, max: 20_000 }),
  funding: fc.array(fc.record({ state: fc.constantFrom(...fundingStates), amount: cents })),
});

test('every cost is a whole number of cents, and totals are the sums of the lines', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
      const costs = lines.map((one) => lineCosts(one, prepared));
      const total = sumCosts(costs);
      for (const one of [...costs, total]) {
        expect(Object.values(one).every(Number.isSafeInteger)).toBe(true);
        expect(one.real).toBe(one.pedagogical + one.ancillary - one.funding);
        expect(one.full).toBe(one.real + one.wages);
      }
    }),
  );
});

test('funding changes the real and the full cost alike, and nothing else', () => {
  fc.assert(
    fc.property(anyLine, (one) => {
      const { funding, real, full, ...rest } = lineCosts(one, prepared);
      const bare = lineCosts({ ...one, funding: [] }, prepared);
      expect(bare).toEqual({ ...rest, funding: 0, real: real + funding, full: full + funding });
    }),
  );
});
