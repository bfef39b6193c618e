import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import { actualsContract } from './actuals.contract.ts';
import { breakdownContract } from './breakdown.contract.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';
import { fundingContract } from './funding.contract.ts';

export { type CostKind, costKinds };

/** Money of a plan in cents. committed and consumed follow the lines' states. */
export interface BudgetCell {
  /** Allotted; null when no envelope was set at this level. */
  envelope: number | null;
  forecast: number;
  committed: number;
  consumed: number;
  funding: number;
  /** forecast + committed + consumed, before funding. */
  total: number;
  /** total − wages − funding: what an envelope pays for. */
  real: number;
  /** envelope − real (− wages for an envelope of wages); null without an envelope. */
  remaining: number | null;
}

export interface BudgetRow extends BudgetCell {
  key: string;
  id: number | null;
  name: string;
}

export interface Envelope {
  id: number;
  unitId: number | null;
  unit: string | null;
  /** null covers every kind but wages. */
  kind: CostKind | null;
  /** Cents. */
  amount: number;
  /** Granted beside the main envelope, after the plan was submitted. */
  additional: boolean;
}

/** The licence the budget counts beside the plan, cents before tax; its year is the plan's. */
export interface LicenceCost {
  /** Vendor and plan. */
  offer: string;
  product: LicenceOffer['product'];
  currency: string;
  /** In that currency. */
  total: number;
  /** In the workspace's currency; null while its exchange rate is unknown. */
  converted: number | null;
  /** True when the price is an estimate or the price list stops below this many people. */
  uncertain: boolean;
}

export interface BudgetOverview {
  planId: number;
  year: number;
  company: BudgetRow;
  /** Each line's costs are shared over units in proportion to their participants, to the cent. */
  byUnit: BudgetRow[];
  byKind: BudgetRow[];
  byQuarter: BudgetRow[];
  envelopes: Envelope[];
  /** Real cost: pedagogical + ancillary − agreed funding. Full cost adds wages. */
  real: number;
  full: number;
  /** Company envelope − real; null without an envelope. */
  remaining: number | null;
  traineeHours: number;
  trained: number;
  headcount: number;
  /** VAT that is not recovered, beside all these sums (`unrecoveredVat`). */
  vat: number;
  /** The adopted licence projection's cost of the year, beside the plan's lines and never in their sums. */
  licence?: LicenceCost | null;
}

export const budgetContract = {
  overview: procedure.input(z.object({ planId: id })).output(type<BudgetOverview>()),
  /** Sets, changes or (amount null) removes the envelope of a plan, unit and cost kind. */
  setEnvelope: procedure
    .input(
      z.object({
        planId: id,
        unitId: id.nullable().default(null),
        kind: z.enum(costKinds).nullable().default(null),
        amount: z.number().int().nonnegative().nullable(),
      }),
    )
    .output(type<BudgetOverview>()),
  /**
   * Grants money beside the main envelope, which is locked once the plan is submitted; kept with who and why.
   * PLAN_DRAFT while the main one can still change, PLAN_LOCKED once the plan is closed.
   */
  addEnvelope: procedure
    .input(
      z.object({
        planId: id,
        unitId: id.nullable().default(null),
        kind: z.enum(costKinds).nullable().default(null),
        amount: z.number().int().positive(),
        by: z.string().trim().min(1).max(120),
        reason: z.string().trim().min(1).max(500),
      }),
    )
    .output(type<BudgetOverview>()),
  ...breakdownContract,
  ...fundingContract,
  ...actualsContract,
};
