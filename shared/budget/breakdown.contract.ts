import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';
import type { CostKind } from './budget.contract.ts';

/** Where the money of a session over two years goes: all to the year it starts in, or by its hours in each. */
export const straddleRules = ['start', 'prorata'] as const;
export type StraddleRule = (typeof straddleRules)[number];

/** Cents by state of the lines; total is their sum, wages included and before funding. */
export interface Spending {
  forecast: number;
  committed: number;
  consumed: number;
  total: number;
}

/** A row of the budget unfolded: a unit, a kind of cost in it, a line in that. */
export interface BudgetNode extends Spending {
  /** `u3`, `u3/travel`, `u3/travel/42`; `u0` gathers people without a unit. */
  key: string;
  parent: string | null;
  level: 'unit' | 'kind' | 'line';
  unitId: number | null;
  kind: CostKind | null;
  lineId: number | null;
  /** Unit's name or line's title; empty for a kind and for people without a unit. */
  name: string;
  /** Allotted, additional budgets included; null when nothing was. */
  envelope: number | null;
  /** The part of it that was granted beside the main envelope. */
  additional: number;
  /** consumed − forecast. */
  variance: number;
  /** envelope − real cost (wages for an envelope of wages); null without an envelope. */
  remaining: number | null;
}

export interface BudgetMonth extends Spending {
  /** « 2027-03 »; months outside the plan's year appear only where a session reaches into them. */
  month: string;
  /** The same since the first month shown. */
  cumulative: Spending;
}

/** What a funder pays (agreed or paid), or, with a null source, what is left to the company, wages included. */
export interface BudgetSource extends Spending {
  source: string | null;
}

/** What the pedagogical cost is made of, in cents; the five add up to the kind. */
export interface PedagogicalParts {
  external: number;
  elearning: number;
  delivery: number;
  preparation: number;
  material: number;
}

export interface EnvelopeChange {
  /** ISO instant, UTC. */
  at: string;
  what: 'set' | 'added' | 'carried';
  unit: string | null;
  kind: CostKind | null;
  /** Cents; null where there was no envelope. */
  before: number | null;
  after: number | null;
  who: string;
  reason: string;
}

export interface BudgetBreakdown {
  planId: number;
  year: number;
  straddle: StraddleRule;
  nodes: BudgetNode[];
  months: BudgetMonth[];
  sources: BudgetSource[];
  pedagogical: PedagogicalParts;
  /** The training team's own upskilling, in cents: a part of the same total, wages included. */
  team: number;
  total: Spending;
  /** Who changed what was allotted, newest first. */
  changes: EnvelopeChange[];
}

/** What a year's envelopes leave to the next, scope by scope, in cents. */
export interface CarryOver {
  /** The active plan of the next year; null when there is none yet. */
  target: { id: number; name: string; year: number } | null;
  rows: {
    unitId: number | null;
    unit: string | null;
    kind: CostKind | null;
    envelope: number;
    /** Closed lines' cost charged to the envelope. */
    consumed: number;
    /** envelope − consumed, never negative. */
    amount: number;
  }[];
  /** It was done before: doing it again is refused. */
  done: boolean;
}

export const breakdownContract = {
  /** A plan's money by unit, kind and line, by month, and by who pays: every view adds up to the same total. NOT_FOUND. */
  breakdown: procedure.input(z.object({ planId: id })).output(type<BudgetBreakdown>()),
  /** What could be carried over to the next year's active plan; writes nothing. */
  carryOverPreview: procedure.input(z.object({ planId: id })).output(type<CarryOver>()),
  /**
   * Grants the next year's active plan what was allotted and not consumed, as additional envelopes, in one undoable step.
   * NOT_FOUND without such a plan; PLAN_LOCKED when it is closed; CONFLICT when it was done before.
   */
  carryOver: procedure
    .input(z.object({ planId: id, by: z.string().trim().min(1).max(120) }))
    .output(type<CarryOver>()),
};
