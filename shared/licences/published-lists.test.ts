import { expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { slowLicenceCost } from '../../tests/helpers/slow-licence-cost.ts';
import { pricingModels } from './new-offer.ts';
import { type ProjectionScope, projectOffer } from './project.ts';

// The price lists vendors publish: one for each of the twelve models, each against the slow reference and, for those
// of the last seven models, against figures worked out by hand from the vendor's own words.

const published = seededOffers('en').filter(({ estimate }) => !estimate);
const list = (code: string) => published.find((offer) => offer.code === code)!;

/** Models no vendor was found to publish a price for. */
const unpublished = [
  // Vendors that count users over a year (Docebo, Absorb, Open LMS, Coursera) say the rule and quote the price.
  'yearlyActive',
];

test('every model has a price list its vendor publishes, but those known to have none', () => {
  const models = new Set(published.map(({ pricing }) => pricing.model));
  expect(pricingModels.filter((model) => !models.has(model))).toEqual(unpublished);
  for (const { code, source } of published) expect(source, code).toMatch(/public/);
});

const people: ProjectionScope = {
  ...{ headcount: 137, growth: 17, active: 61, reach: 83, years: 3, firstYear: 2027 },
  ...{ equipped: 100, enrolments: 2.5, indexRate: 0 },
};
const growing: [string, ProjectionScope][] = [
  ['137', people],
  [
    '40 joined by 500 in the second year',
    { ...people, headcount: 40, moves: [{ month: 15, people: 500 }] },
  ],
  [
    '4,300 with a quiet summer',
    {
      ...people,
      headcount: 4300,
      seasons: [100, 100, 100, 100, 100, 90, 60, 50, 100, 100, 100, 110],
    },
  ],
];

test.each(published.map(({ code }) => code))(
  '%s costs what its months add up to, for people who grow',
  (code) => {
    for (const [who, scope] of growing)
      expect([who, projectOffer(list(code), scope).total]).toEqual([
        who,
        slowLicenceCost(list(code), scope),
      ]);
  },
);

const year = { growth: 0, active: 100, years: 1, firstYear: 2027 };

const joined = (...moves: [month: number, people: number][]) => ({
  moves: moves.map(([month, people]) => ({ month, people })),
});

const workedOut: [string, string, ProjectionScope, number][] = [
  ['moodlecloud-plans', '200 accounts are the Small plan', { ...year, headcount: 200 }, 490_00],
  ['moodlecloud-plans', '201 take the Medium one', { ...year, headcount: 201 }, 1180_00],
  [
    'moodlecloud-plans',
    'two months of Starter then ten of Small, 160 × 2/12 + 490 × 10/12 = 26.67 + 408.33',
    { ...year, headcount: 45, ...joined([2, 100]) },
    435_00,
  ],
  [
    'learnworlds-starter-paid',
    '29 × 12, then 5 for each of 120 enrolments sold',
    { ...year, headcount: 60, enrolments: 2 },
    948_00,
  ],
  [
    'eis-enterprise-lms',
    '10 key users × 50 × 12 and the setup, learners free',
    { ...year, headcount: 400 },
    7000_00,
  ],
  [
    'moore-ems-100',
    'the vendor’s example, 100 licences for 1,150 $',
    { ...year, headcount: 100 },
    1150_00,
  ],
  [
    'moore-ems-500',
    '600 seats in January and 60 in July, each paid whole, 660 × 7.50',
    { ...year, headcount: 600, ...joined([6, 60]) },
    4950_00,
  ],
  [
    'articulate-reach-pro',
    'the vendor’s example, 100 people then 50, leaves 1,050 of 1,200 and costs the bank alone',
    { ...year, headcount: 100, ...joined([1, -50], [2, -50]) },
    3600_00,
  ],
  ['testinvite', '500 credits for 450 $ at the least', { ...year, headcount: 300 }, 450_00],
  ['testinvite', '800 tests at 0.90', { ...year, headcount: 800 }, 720_00],
  [
    '599cd-excel',
    'the vendor’s example, 25.97 + 4 × 12.99 + 5 × 11.69',
    { ...year, headcount: 10 },
    136_38,
  ],
  ['599cd-excel', 'five more at 60 % less, 136.38 + 5 × 10.39', { ...year, headcount: 15 }, 188_33],
];

test.each(workedOut)('%s worked out by hand: %s', (code, _, scope, cents) => {
  expect(projectOffer(list(code), scope).total).toBe(cents);
});

test('a bank whose overage has no price is not free above it: the vendor must be asked', () => {
  const over = (headcount: number) =>
    projectOffer(list('articulate-reach-pro'), { ...year, headcount, years: 2 }).years;
  // 100 people twelve times are the 1,200; nothing is left of it for the second year.
  expect(over(100).map(({ total, overLimit }) => [total, overLimit])).toEqual([
    [3600_00, false],
    [3600_00, false],
  ]);
  expect(over(101).map(({ overLimit }) => overLimit)).toEqual([true, true]);
});
