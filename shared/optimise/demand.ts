import { z } from 'zod';
import { costKinds } from '../budget/budget.contract.ts';
import { id } from '../kernel/procedure.ts';

const cents = z.number().int().nonnegative();
const quarter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** What a best plan must respect. Money is in cents; everything left out binds nobody. */
export const demandSchema = z.object({
  year: z.number().int().min(2000).max(2100),
  /** Cap on the company's real cost (no wages); short for an envelope without unit and kind. */
  budget: cents.optional(),
  /** Caps by unit and kind of cost, several at once; kind null covers every kind but wages. */
  envelopes: z
    .array(
      z.object({
        unitId: id.nullable().default(null),
        kind: z.enum(costKinds).nullable().default(null),
        amount: cents,
      }),
    )
    .default([]),
  /** A plan whose own envelopes hold too. */
  planId: id.optional(),
  /**
   * A plan past its approval whose lines stay: the gaps, money, hours and trainers' days they take are taken first, what is found
   * comes on top, and its figures are those of the whole.
   */
  beside: id.optional(),
  /** Hours one person may be away for training. */
  hoursPerYear: z.number().positive().optional(),
  hoursPerQuarter: z.number().positive().optional(),
  /** True when people of one session must be of one site, remote courses apart. */
  bySite: z.boolean().default(false),
  /** Quarters to plan in; those already over are left out anyway. */
  quarters: z.array(quarter).min(1).optional(),
  /** Courses that run in some quarters only. */
  courseQuarters: z
    .array(z.object({ courseId: id, quarters: z.array(quarter).min(1) }))
    .default([]),
  /** Courses to hold at all events; with people, these people at least. */
  pinned: z.array(z.object({ courseId: id, employeeIds: z.array(id).default([]) })).default([]),
  /** Courses to leave out; a course that is pinned cannot be excluded. */
  excluded: z.array(id).default([]),
  /**
   * True when the arbitration of the year's needs holds: who stands in a kept need has a place of its course, who stands in one
   * that was refused or postponed has none. `excluded` goes before a kept need, a mandatory action before a refusal.
   */
  arbitrated: z.boolean().default(false),
  /** True when a course given in house needs an accredited trainer with days left. */
  accreditedTrainers: z.boolean().default(false),
});

export type Demand = z.infer<typeof demandSchema>;
export type DemandInput = z.input<typeof demandSchema>;
