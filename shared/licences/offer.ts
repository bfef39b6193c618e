import { z } from 'zod';
import { offerOptionsSchema, plainOptions } from './offer-options.ts';

const cents = z.number().int().nonnegative();
/** Price of one unit may be finer than a cent: in ten-thousandths of the main unit (7.60 → 76000). */
const rate = z.number().int().nonnegative();
const period = z.enum(['month', 'year']);

/**
 * How an offer is priced. Amounts are minor units of the offer's currency, rates ten-thousandths of the main unit.
 * The models are those of the field: registered seats, active users, plan + extra, volume and graduated tiers…
 */
export const pricingSchema = z.discriminatedUnion('model', [
  z.object({
    model: z.literal('registered'),
    per: period,
    rate,
    maximum: z.number().int().positive().nullable().default(null),
  }),
  z.object({ model: z.literal('monthlyActive'), rate }),
  z.object({ model: z.literal('yearlyActive'), rate }),
  z.object({
    model: z.literal('steps'),
    per: period,
    steps: z.array(z.object({ upTo: z.number().int().positive(), price: cents })).min(1),
  }),
  z.object({
    model: z.literal('planPlusExtra'),
    per: period,
    base: cents,
    included: z.number().int().nonnegative(),
    extra: rate,
  }),
  z.object({
    model: z.literal('volume'),
    per: period,
    unit: z.enum(['registered', 'active', 'enrolment']),
    tiers: z.array(z.object({ from: z.number().int().nonnegative(), rate })).min(1),
    /** Units are sold in blocks of this size at the subscribed tier's rate. */
    block: z.number().int().positive().default(1),
  }),
  z.object({
    model: z.literal('graduated'),
    per: period,
    unit: z.enum(['registered', 'active', 'enrolment']),
    tiers: z.array(z.object({ from: z.number().int().nonnegative(), rate })).min(1),
  }),
  z.object({ model: z.literal('flat'), per: period, price: cents }),
  /** A seat is taken at the first login of a term of twelve months and kept until its end. */
  z.object({ model: z.literal('firstLogin'), rate }),
  /** User-months bought for a year, what is left rolling over or not, the rest at the overage price. */
  z.object({
    model: z.literal('prepaid'),
    units: z.number().int().positive(),
    price: cents,
    overage: rate,
    rollover: z.boolean().default(true),
  }),
  z.object({ model: z.literal('enrolment'), rate }),
  z.object({
    model: z.literal('fixedPlusUsage'),
    per: period,
    fixed: cents,
    keyUsers: z.number().int().nonnegative(),
    keyUserRate: rate,
    unit: z.enum(['registered', 'active', 'enrolment']),
    rate,
  }),
]);

export const offerSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]{2,60}$/),
  vendor: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  product: z.enum(['lms', 'lcms', 'content']).default('lms'),
  currency: z.string().length(3),
  pricing: pricingSchema,
  minimumUnits: z.number().int().nonnegative().default(0),
  setupFee: cents.default(0),
  options: offerOptionsSchema.default(plainOptions),
  source: z.string().max(300).default(''),
  /** Day the price was read. */
  asOf: z.string().max(10).default(''),
  estimate: z.boolean().default(false),
  note: z.string().max(500).default(''),
});

export type LicenceOffer = z.infer<typeof offerSchema>;
export type LicencePricing = LicenceOffer['pricing'];
