import { z } from 'zod';

const cents = z.number().int().nonnegative();
const percent = z.number().min(0).max(100);

/**
 * What a contract adds to a price list; everything left out changes nothing.
 * Amounts are cents of the offer's currency before tax, percentages whole numbers (20 = 20 %).
 */
export const offerOptionsSchema = z.object({
  /** No more units than this: `hard` stops there, `soft` prices what is above at the overage rate (ten-thousandths). */
  cap: z
    .object({
      units: z.number().int().positive(),
      kind: z.enum(['hard', 'soft']),
      overage: z.number().int().nonnegative().default(0),
    })
    .nullable()
    .default(null),
  /** Taken off the price list when the year is paid at once. */
  yearlyDiscount: percent.default(0),
  /** Years during which the units of the first month are the least one pays for. */
  commitmentYears: z.number().int().min(0).max(10).default(0),
  /** Yearly revision follows the index, never below `floor` nor above `ceiling` (percent a year). */
  indexation: z
    .object({ floor: z.number().min(-50).max(50), ceiling: z.number().min(-50).max(50).nullable() })
    .nullable()
    .default(null),
  /** People who join during a year pay the months left of it; without proration, the whole year. */
  prorated: z.boolean().default(true),
  implementationDays: z.number().nonnegative().default(0),
  implementationDayRate: cents.default(0),
  addOns: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(120),
        price: cents,
        per: z.enum(['once', 'month', 'year']),
      }),
    )
    .default([]),
  vat: percent.default(0),
  /** Paid when one leaves before the end of the commitment. */
  exitPenalty: cents.default(0),
});

export type OfferOptions = z.infer<typeof offerOptionsSchema>;

/** An offer without any option. */
export const plainOptions: OfferOptions = offerOptionsSchema.parse({});
