import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../kernel/procedure.ts';
import { type LicenceOffer, offerSchema } from './offer.ts';
import type { Spread } from './simulate.ts';

/** Hypotheses of a projection. Percentages are whole numbers: 5 means 5 %. */
export const projectionInput = z.object({
  offers: z.array(z.string()).min(1).max(20),
  headcount: z.number().int().min(0).max(1_000_000),
  /** Yearly growth of headcount, priced month by month. */
  growth: z.number().min(-90).max(500).default(0),
  /** Share of registered people active in a month. */
  active: z.number().min(0).max(100).default(100),
  years: z.number().int().min(1).max(5).default(3),
  /** Share of the headcount that gets an account, %. */
  equipped: z.number().min(0).max(100).default(100),
  /** Share of registered people who log in at least once in a year, %; the monthly share when null. */
  reach: z.number().min(0).max(100).nullable().default(null),
  /** Enrolments a registered person makes in a year. */
  enrolments: z.number().min(0).max(1000).default(1),
  /** Twelve shares of the usual headcount, January first, %. */
  seasons: z.array(z.number().min(0).max(500)).length(12).optional(),
  /** People who join (below zero: leave) for good at a month counted from 0. */
  moves: z
    .array(z.object({ month: z.number().int().min(0).max(59), people: z.number().int() }))
    .max(60)
    .default([]),
  /** Active people a month, as a platform's log gave them. */
  activity: z.array(z.number().int().nonnegative()).max(60).optional(),
  /** Yearly revision index expected, %. */
  indexRate: z.number().min(-50).max(50).default(0),
  /** True when one leaves the vendor at the end of the projection. */
  leaves: z.boolean().default(false),
  /** Learning hours of an active person in a month; 0 when unknown. */
  hours: z.number().min(0).max(300).default(0),
  /** First calendar year shown. */
  firstYear: z.number().int().min(2000).max(2100).optional(),
});
export type ProjectionInput = z.infer<typeof projectionInput>;

export interface ProjectionMonth {
  month: number;
  registered: number;
  active: number;
  units: number;
  /** Cents of the offer's currency. */
  amount: number;
  /** The rule that gave the amount, a key of `licences:rules`, for “show the arithmetic”. */
  rule: string;
  /** Values of the rule's sentence (`licences:rules`); money in the main unit of the currency. */
  detail: Record<string, number>;
}

export interface ProjectionYear {
  year: number;
  /** Average units billed per month, or units of the year for a yearly model. */
  units: number;
  /** Usage and fees, cents of the offer's currency. */
  usage: number;
  fees: number;
  total: number;
  perRegistered: number;
  perActive: number;
  /** Cost of a learning hour; 0 when hours are unknown. */
  perHour: number;
  unused: number;
  /** What the total is made of, cents: the first four make `usage`, the last four `fees`. */
  parts: {
    list: number;
    commitment: number;
    discount: number;
    indexation: number;
    setup: number;
    implementation: number;
    addOns: number;
    exit: number;
  };
  /** Tax on top of the total, when the offer says its rate. */
  vat: number;
  /** Total of this year and those before. */
  cumulative: number;
  /** True when the price list stops below this year's people: the price is then only the last one known. */
  overLimit?: boolean;
  months: ProjectionMonth[];
}

export interface Projection {
  code: string;
  vendor: string;
  name: string;
  currency: string;
  model: LicenceOffer['pricing']['model'];
  estimate: boolean;
  years: ProjectionYear[];
  total: number;
  /** A larger tier or step that costs less than today's: units, and cents of one year there. */
  cheaperAt: { units: number; total: number } | null;
  /** Another plan of the same vendor that costs less over these years; `total` in cents. */
  cheaperPlan?: { code: string; name: string; total: number } | null;
  /** True for a vendor that only quotes: amounts are 0 until a price is entered. */
  unpriced?: boolean;
}

/** Cost of the first year against headcount, for the picture and its table. */
export interface CostCurve {
  code: string;
  currency: string;
  points: { headcount: number; total: number }[];
}

const range = z
  .object({ low: z.number(), likely: z.number(), high: z.number() })
  .refine(({ low, likely, high }) => low <= likely && likely <= high);

export const licencesContract = {
  offers: procedure.output(type<LicenceOffer[]>()),
  /** Adds or replaces an offer (by code). */
  saveOffer: procedure.input(offerSchema).output(type<LicenceOffer>()),
  removeOffer: procedure.input(z.object({ code: z.string() })).output(type<{ removed: true }>()),
  project: procedure.input(projectionInput).output(type<Projection[]>()),
  /**
   * Totals over the years when growth and activity are ranges (percent): what 10, 50 and 90 % of the draws do not
   * pass, in cents of each offer's currency. The same seed gives the same answer.
   */
  spread: procedure
    .input(
      projectionInput.extend({
        ranges: z.object({ growth: range, active: range }),
        draws: z.number().int().min(1).max(20_000).default(10_000),
        seed: z.number().int().nonnegative().default(1),
      }),
    )
    .output(type<Spread[]>()),
  /** First-year cost of each offer for a headcount from 0 to 100 % active, and where two offers cross. */
  activityCurves: procedure
    .input(projectionInput.omit({ years: true, growth: true, active: true }))
    .output(
      type<{
        curves: { code: string; currency: string; points: { active: number; total: number }[] }[];
        crossings: { a: string; b: string; active: number }[];
      }>(),
    ),
  /** First-year cost of each offer from 0 to `upTo` people, and where two offers cross. */
  curves: procedure
    .input(
      projectionInput
        .omit({ headcount: true, years: true, growth: true })
        .extend({ upTo: z.number().int().min(10).max(200_000) }),
    )
    .output(
      type<{ curves: CostCurve[]; crossings: { a: string; b: string; headcount: number }[] }>(),
    ),
};
