import { expect, test } from 'vitest';
import { noAncillary } from '../plans/ancillary.ts';
import { applyScale, type FundedLine, type FundingScale } from './funding-scale.ts';
import { legalContribution } from './legal-contribution.ts';
import { pedagogicalParts } from './pedagogical-parts.ts';
import { usualScales } from './usual-scales.ts';

const scale = (code: string) => usualScales.find((one) => one.code === code)!;
const basic = scale('interprofession-2024-base');
const expert = scale('interprofession-2024-expert');
const branch = scale('branche-177-2026');

const line = (more: Partial<FundedLine> = {}): FundedLine => ({
  ...{ hours: 14, hoursOff: 0, learners: 3, afest: false, already: 0 },
  ...{ pedagogical: 500_000, wages: 500_000, travel: 500_000 },
  trip: { km: 0, nights: 0, meals: 0 },
  ...more,
});
const small = { headcount: 9, used: 0 };

test.each<[string, FundingScale, FundedLine, { headcount: number; used: number }, number]>([
  // 3 × 14 h × (20 + 13 €).
  ['hours and wages', basic, line(), small, 138_600],
  ['the rate of experts', expert, line(), small, 180_600],
  // 3.5 h × 20 € + 3.5 h × 13 €.
  ['half days', basic, line({ hours: 3.5, learners: 1 }), small, 11_550],
  // 3 × (14 h × 20 € + 10 h × 13 €).
  ['no wages outside working time', basic, line({ hoursOff: 4 }), small, 123_000],
  // + 310 × 0.32 + 2 × 112 + 5 × 19 €.
  ['trips', basic, line({ trip: { km: 310, nights: 2, meals: 5 } }), small, 138_600 + 41_820],
  [
    'no more than a trip costs',
    basic,
    line({ travel: 10_000, trip: { km: 0, nights: 9, meals: 0 } }),
    small,
    148_600,
  ],
  ['no more than a course costs', basic, line({ pedagogical: 40_001 }), small, 40_001 + 54_600],
  // 3 × 420 € + 3 × 14 × 13 €.
  ['training at the workplace', basic, line({ afest: true }), small, 126_000 + 54_600],
  ['what was agreed already', basic, line({ already: 38_600 }), small, 100_000],
  ['all of it agreed already', basic, line({ already: 900_000 }), small, 0],
  // 1 × 21 of 35 h × 50 €.
  ['hours over the cap', branch, line({ hours: 35, learners: 1 }), small, 105_000],
  // 3 × 14 × 50 € = 2,100 €, and 2,000 € a year below 11 people.
  ['the cap of the smallest', branch, line(), small, 200_000],
  ['the cap from 11 people', branch, line(), { headcount: 11, used: 0 }, 210_000],
  ['what the year already took', branch, line(), { headcount: 49, used: 250_000 }, 50_000],
  ['a cap used up', branch, line(), { headcount: 9, used: 250_000 }, 0],
  ['no shared money from 50 people', branch, line(), { headcount: 50, used: 0 }, 0],
])('a scale counts %s', (_, given, to, company, amount) => {
  expect(applyScale(given, to, company).amount).toBe(amount);
});

test('every step says what it multiplied and what it kept', () => {
  const { steps, amount } = applyScale(branch, line({ hours: 35, already: 1_000 }), {
    headcount: 20,
    used: 40_000,
  });
  expect(steps).toEqual([
    { step: 'hours', hours: 35, cap: 21, counted: 21 },
    {
      step: 'pedagogical',
      learners: 3,
      hours: 21,
      rate: 5_000,
      amount: 315_000,
      cost: 500_000,
      kept: 315_000,
    },
    { step: 'wages', learners: 3, hours: 21, rate: 0, amount: 0, cost: 500_000, kept: 0 },
    { step: 'trip', km: 0, nights: 0, meals: 0, amount: 0, cost: 500_000, kept: 0 },
    { step: 'already', amount: 1_000, kept: 314_000 },
    { step: 'companyCap', cap: 300_000, used: 41_000, amount: 314_000, kept: 259_000 },
  ]);
  expect(amount).toBe(259_000);
  expect(applyScale(basic, line(), { headcount: 87, used: 0 }).steps).toEqual([
    { step: 'tooLarge', headcount: 87, limit: 49 },
  ]);
});

test.each([
  [10, false, 55_000, 68_000],
  [11, false, 100_000, 68_000],
  [800, true, 100_000, 44_000],
])(
  'the law asks %i people of 100,000 € of payroll its share',
  (headcount, alsaceMoselle, training, tax) => {
    const made = legalContribution({ payroll: 10_000_000, headcount, alsaceMoselle });
    expect(made.rows.map(({ amount }) => amount)).toEqual([training, tax]);
    expect(made.total).toBe(training + tax);
  },
);

test('the pedagogical cost of an internal course is delivery, preparation and material to the cent', () => {
  const internal = {
    ...{
      costModel: 'internal' as const,
      hours: 7,
      hoursOff: 0,
      groupMax: 8,
      sessions: 2,
      trainerCost: 3_333,
    },
    ...{ pricePerLearner: null, pricePerSession: 5_000, funding: [], ...noAncillary },
    participantCosts: [1],
  };
  // 33.33 € × 7 h × 2 = 466.62; half as much again for preparation, 2 × 50 € of material.
  expect(pedagogicalParts(internal, 0.5)).toEqual({
    ...{ external: 0, elearning: 0 },
    ...{ delivery: 46_662, preparation: 23_331, material: 10_000 },
  });
  const inter = { ...internal, costModel: 'inter' as const, pricePerLearner: 700 };
  expect(pedagogicalParts(inter, 0.5)).toMatchObject({ external: 700, delivery: 0 });
});
