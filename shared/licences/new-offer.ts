import { type LicenceOffer, type LicencePricing, offerSchema } from './offer.ts';

type Model = LicencePricing['model'];

/** An empty offer to fill in: registered seats by the month. */
export function newOffer(currency: string): LicenceOffer {
  const blank = { code: 'nouvelle-offre', vendor: '?', name: '?', currency };
  return {
    ...offerSchema.parse({ ...blank, pricing: pricingOf('registered') }),
    ...{ vendor: '', name: '' },
  };
}

/** A price list of a model with nothing in it yet. */
export function pricingOf(model: Model): LicencePricing {
  return structuredClone(starts[model]);
}

const starts: Record<Model, LicencePricing> = {
  registered: { model: 'registered', per: 'month', rate: 0, maximum: null },
  firstLogin: { model: 'firstLogin', rate: 0 },
  monthlyActive: { model: 'monthlyActive', rate: 0 },
  prepaid: { model: 'prepaid', units: 1200, price: 0, overage: 0, rollover: true },
  yearlyActive: { model: 'yearlyActive', rate: 0 },
  steps: { model: 'steps', per: 'month', steps: [{ upTo: 100, price: 0 }] },
  planPlusExtra: { model: 'planPlusExtra', per: 'month', base: 0, included: 0, extra: 0 },
  volume: {
    model: 'volume',
    per: 'year',
    unit: 'registered',
    tiers: [{ from: 1, rate: 0 }],
    block: 1,
  },
  graduated: { model: 'graduated', per: 'year', unit: 'registered', tiers: [{ from: 0, rate: 0 }] },
  enrolment: { model: 'enrolment', rate: 0 },
  flat: { model: 'flat', per: 'year', price: 0 },
  fixedPlusUsage: {
    model: 'fixedPlusUsage',
    per: 'year',
    fixed: 0,
    keyUsers: 0,
    keyUserRate: 0,
    unit: 'active',
    rate: 0,
  },
};

/** The twelve models, in the order of `domain.md` §6. */
export const pricingModels = Object.keys(starts) as Model[];
