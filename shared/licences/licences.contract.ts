import { type } from '@orpc/contract';
import { z } from 'zod';
import { job, procedure } from '../kernel/procedure.ts';
import type { Converted } from './convert-projection.ts';
import type { LogActivity } from './log-activity.ts';
import type { MonthlyOrYearly } from './monthly-or-yearly.ts';
import { type LicenceOffer, offerSchema } from './offer.ts';
import { projectionHypotheses, projectionInput } from './projection-input.ts';
import type { Spread } from './simulate.ts';

export type { ProjectionInput } from './projection-input.ts';

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
  /** The same money in the workspace's currency; null while its exchange rate is unknown. */
  converted?: Converted | null;
}

/** Company headcount month by month, as its hire and leave dates say. */
export interface CompanyHeadcount {
  firstYear: number;
  /** People present some day of the month, January of `firstYear` first. */
  counts: number[];
  /** The same as a projection takes it: the first month, then who joins (or leaves, below zero). */
  headcount: number;
  moves: { month: number; people: number }[];
}

/** A sheet of a platform's log: its columns, and which ones look like the person and the day. */
export interface LogColumns {
  sheet: string;
  headerRow: number;
  columns: { column: string; header: string; samples: string[] }[];
  person: string | null;
  day: string | null;
}

/** The projection the budget counts, with its offer as it is now. */
export interface Adopted {
  offer: LicenceOffer;
  projection: Projection;
  headcount: number;
}

/** Cost of the first year against headcount, in cents, for the picture and its table; null where the published list gives no price. */
export interface CostCurve {
  code: string;
  currency: string;
  points: { headcount: number; total: number | null }[];
}

const range = z
  .object({ low: z.number(), likely: z.number(), high: z.number() })
  .refine(({ low, likely, high }) => low <= likely && likely <= high);

export const licencesContract = {
  offers: procedure.output(type<LicenceOffer[]>()),
  /** Adds or replaces an offer (by code). */
  saveOffer: procedure.input(offerSchema).output(type<LicenceOffer>()),
  /** Removes an offer; the budget gives it up when it had adopted it. NOT_FOUND when there is none. */
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
        curves: {
          code: string;
          currency: string;
          points: { active: number; total: number | null }[];
        }[];
        crossings: { a: string; b: string; active: number }[];
      }>(),
    ),
  /** Monthly against yearly active prices of the offers, by the rule of `domain.md` §6. */
  monthlyOrYearly: procedure.input(projectionInput).output(type<MonthlyOrYearly[]>()),
  /** Headcount of the company by month, from the year of the settings. */
  headcount: procedure
    .input(z.object({ years: z.number().int().min(1).max(5).default(3) }))
    .output(type<CompanyHeadcount>()),
  /** Columns of an uploaded log (`imports.upload`), with the two that look like the person and the day. */
  logColumns: procedure
    .input(z.object({ token: z.string(), sheet: z.string().optional() }))
    .output(type<LogColumns>()),
  /**
   * Counts the people active in each month of an uploaded log. Columns are letters; `start` (`YYYY-MM`) gives their
   * year to days written without one. Writes nothing.
   */
  readLog: procedure
    .input(
      z.object({
        token: z.string(),
        sheet: z.string().optional(),
        headerRow: z.number().int().nonnegative(),
        person: z.string(),
        day: z.string(),
        start: z
          .string()
          .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
          .nullable()
          .default(null),
      }),
    )
    .output(job<LogActivity>()),
  /** Makes one projection the budget's; its first year is the settings' when left out. */
  adopt: procedure
    .input(z.object({ offer: z.string(), hypotheses: projectionHypotheses }))
    .output(type<Adopted>()),
  /** Takes the adopted projection out of the budget. */
  dropAdopted: procedure.output(type<{ dropped: true }>()),
  /** The projection the budget counts, or null. */
  adopted: procedure.output(type<Adopted | null>()),
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
