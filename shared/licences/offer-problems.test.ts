import { expect, test } from 'vitest';
import { seededOffers } from '../../resources/licences/offers.ts';
import { newOffer, pricingModels, pricingOf } from './new-offer.ts';
import { offerSchema } from './offer.ts';
import { offerCode } from './offer-code.ts';
import { type OfferProblem, offerProblems } from './offer-problems.ts';

const good = seededOffers('fr').find(({ code }) => code === 'latitudelearning')!;

test('every price list of the product, and a new one of each model, can be saved once it is named', () => {
  for (const offer of seededOffers('fr'))
    expect([offer.code, offerProblems(offer)]).toEqual([offer.code, []]);
  expect(pricingModels).toHaveLength(12);
  expect(offerProblems(newOffer('EUR'))).toEqual(['vendor', 'name']);
  for (const model of pricingModels) {
    const offer = { ...newOffer('EUR'), vendor: 'V', name: 'N', pricing: pricingOf(model) };
    expect([model, offerProblems(offer)]).toEqual([model, []]);
    expect(offerSchema.parse(offer).pricing.model).toBe(model);
  }
});

const { options } = good;
const wrong: [OfferProblem, Partial<typeof good>][] = [
  ['vendor', { vendor: '  ' }],
  ['name', { name: '' }],
  ['currency', { currency: 'eur' }],
  [
    'tiersOrder',
    {
      pricing: {
        model: 'graduated',
        per: 'year',
        unit: 'active',
        tiers: [
          { from: 1, rate: 1 },
          { from: 1, rate: 2 },
        ],
      },
    },
  ],
  ['stepsOrder', { pricing: { model: 'steps', per: 'year', steps: [{ upTo: 0, price: 1 }] } }],
  [
    'stepsFall',
    {
      pricing: {
        model: 'steps',
        per: 'year',
        steps: [
          { upTo: 50, price: 1 },
          { upTo: 10, price: 2 },
        ],
      },
    },
  ],
  [
    'monthlyEnrolments',
    {
      pricing: {
        ...{ model: 'fixedPlusUsage', per: 'month', fixed: 1, keyUsers: 0, keyUserRate: 0 },
        ...{ unit: 'enrolment', rate: 1 },
      },
    },
  ],
  ['capBelowMinimum', { options: { ...options, cap: { units: 10, kind: 'hard', overage: 0 } } }],
  ['floorAboveCeiling', { options: { ...options, indexation: { floor: 5, ceiling: 2 } } }],
  ['addOnName', { options: { ...options, addOns: [{ name: ' ', price: 1, per: 'year' }] } }],
  ['asOf', { asOf: '2026' }],
  ['other', { minimumUnits: -1 }],
];

test.each(wrong)('an offer with a wrong %s is refused for that alone', (problem, change) => {
  expect(offerProblems({ ...good, ...change })).toEqual([problem]);
});

test('a new offer’s code is made of its words and never one already taken', () => {
  expect(offerCode('Éditeur & Cie', 'Offre n° 1', [])).toBe('editeur-cie-offre-n-1');
  expect(offerCode('Canvas', 'Canvas', ['canvas', 'canvas-2'])).toBe('canvas-3');
  expect(offerSchema.shape.code.safeParse(offerCode('!', '?', [])).success).toBe(true);
});
