import { z } from 'zod';

/** Hypotheses of a projection. Percentages are whole numbers: 5 means 5 %. */
export const projectionHypotheses = z.object({
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

/** Offers to project, and what is supposed of all of them. */
export const projectionInput = projectionHypotheses.extend({
  offers: z.array(z.string()).min(1).max(20),
});
export type ProjectionInput = z.infer<typeof projectionInput>;
