import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';
import type { Funding } from '../plans/plans.contract.ts';
import { type FundingScale, type FundingStep, fundingScaleSchema } from './funding-scale.ts';
import type { LegalContribution } from './legal-contribution.ts';
import type { SessionFunding } from './session-funding.ts';

/** What a scale would give for a line, and why. */
export interface FundingCheck {
  lineId: number;
  title: string;
  planId: number;
  year: number;
  scale: FundingScale;
  steps: FundingStep[];
  /** Cents to ask for. */
  amount: number;
  /** Sources of the line as they stand. */
  funding: Funding[];
  /** The plan's lines may still change. */
  open: boolean;
}

const count = z.number().nonnegative().max(1_000_000).default(0);

/** A line, the scale (the latest of the plan's year or before when left out), and its trips, all learners together. */
export const fundingQuestion = z.object({
  lineId: id,
  scale: z.string().optional(),
  km: count,
  nights: count,
  meals: count,
});
export type FundingQuestion = z.infer<typeof fundingQuestion>;

export const fundingContract = {
  /** Scales of funders: two published ones to start from, and the workspace's own; latest year first. */
  fundingScales: procedure.output(type<FundingScale[]>()),
  /** Adds a scale, or replaces the one of the same code. */
  saveFundingScale: procedure.input(fundingScaleSchema).output(type<FundingScale[]>()),
  removeFundingScale: procedure
    .input(z.object({ code: z.string() }))
    .output(type<FundingScale[]>()),
  /** What a scale would give for a line, explained; writes nothing. NOT_FOUND without such a line or scale. */
  fundingCheck: procedure.input(fundingQuestion).output(type<FundingCheck>()),
  /** Who pays for a line as its sessions are made, from the same reckoning; warns and forbids nothing. NOT_FOUND. */
  sessionFunding: procedure.input(z.object({ lineId: id })).output(type<SessionFunding>()),
  /** Writes the amount as asked from the funder, in place of what was asked before; other states stay. PLAN_LOCKED. */
  applyFunding: procedure.input(fundingQuestion).output(type<FundingCheck>()),
  /** The legal contribution of the plan's year, from the payroll of the settings and the headcount. */
  legalContribution: procedure.input(z.object({ planId: id })).output(type<LegalContribution>()),
};
