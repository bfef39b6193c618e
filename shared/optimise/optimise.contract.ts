import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import type { CostKind } from '../budget/budget.contract.ts';
import type { CostModel } from '../catalogue/catalogue.contract.ts';
import { id, job, type Progress, procedure } from '../kernel/procedure.ts';
import { demandSchema } from './demand.ts';

/** Best plan so far: `value` and `bound` in points of weighted gap, `distance` = (bound − value) ÷ bound, 0 to 1. */
export interface BestSoFar {
  /** null before any plan holds. */
  value: number | null;
  bound: number | null;
  distance: number | null;
}

/** Progress of a solve; `token` stops it (`optimise.stop`) and adopts its result. */
export interface SolveProgress extends Progress {
  token: string;
  best: BestSoFar;
}

export interface BestLine {
  courseId: number;
  code: string;
  title: string;
  costModel: CostModel;
  quarter: 1 | 2 | 3 | 4;
  /** Where people must be of one site; null elsewhere. */
  site: string | null;
  trainerId: number | null;
  trainer: string | null;
  sessions: number;
  employeeIds: number[];
  /** Cents. */
  real: number;
  wages: number;
  /** Points that would be lost without the line, everything else staying. */
  closes: number;
  mandatory: boolean;
  pinned: boolean;
  /** True when a kept need asks for its course. */
  needed: boolean;
}

export const outReasons = [
  'covered',
  'prerequisite',
  'teaches',
  'group',
  'hours',
  'trainer',
  'money',
  'excluded',
  'refused',
] as const;

/** Why a course that somebody could take is not in the plan, and what would bring it in. */
export interface OutCourse {
  courseId: number;
  code: string;
  title: string;
  /** People whose remaining gaps it would narrow. */
  people: number;
  /** Points its best session would still close beside the plan. */
  closes: number;
  /**
   * `covered` other lines close these gaps; `prerequisite` people lack what must come before and no earlier quarter of the plan
   * gives it; `teaches` those it would still help are accredited to teach it; `group` too few people for a session;
   * `hours` people have no hours left; `trainer` no trainer with days left; `money` the money closes more elsewhere; `excluded` as asked;
   * `refused` the needs it would answer were refused or postponed.
   */
  reason: (typeof outReasons)[number];
  /** Cents of its best session, and the price under which it would be worth its money (dual prices of the bound); null if unknown. */
  real: number | null;
  worthUpTo: number | null;
  /** The envelope that does not hold it, an index into the demand's; null for another reason. */
  envelope: { unitId: number | null; kind: string | null } | null;
  /** The prerequisite most of them lack: title or skill, level (null for a course), and how many lack it. */
  lacking: { name: string; level: number | null; people: number } | null;
}

/** A constraint that cannot hold together with the others listed. */
export interface ConflictPart {
  kind:
    | 'must'
    | 'pinned'
    | 'need'
    | 'group'
    | 'prerequisite'
    | 'hoursYear'
    | 'hoursQuarter'
    | 'trainer'
    | 'envelope';
  /** Course, trainer or unit it is about; null for the whole company. */
  id: number | null;
  name: string | null;
  costKind: CostKind | null;
  /** The least by which it would have to give way alone: cents, hours or people; null when unknown. */
  relaxBy: number | null;
}

export interface BestPlan {
  token: string;
  year: number;
  /** The plan it comes on top of, whose figures are counted in and whose lines are not listed; null for a plan of its own. */
  beside: number | null;
  /** `infeasible`: no plan meets every obligation; `unfound`: the time ran out before one was found, nothing is proven. */
  status: 'optimal' | 'stopped' | 'infeasible' | 'unfound';
  value: number;
  bound: number;
  /** (bound − value) ÷ bound: no plan closes more than this share above. */
  distance: number;
  /** Weighted gap of the year before any training. */
  open: number;
  /** Value of the plan made greedily by points per euro; null when it breaks an obligation. */
  greedy: number | null;
  /** Cents. */
  real: number;
  wages: number;
  people: number;
  lines: BestLine[];
  out: OutCourse[];
  /** What cannot hold together; empty unless infeasible. */
  conflict: ConflictPart[];
  seconds: number;
}

/** A point of the curve « gap closed against budget ». */
export interface CurvePoint {
  budget: number;
  value: number;
  bound: number;
  distance: number;
  /** Cents the plan really costs. */
  real: number;
  /** Points the next 10,000 € would close, from this point to the next; null at the last one. */
  next10000: number | null;
}

export interface Curve {
  points: CurvePoint[];
  /** The plan asked about (`demand.planId`), where it stands; null without one. */
  current: { real: number; value: number } | null;
}

const seconds = z.number().min(1).max(600).default(60);

export const optimiseContract = {
  /**
   * Chooses the plan that closes most weighted gap under a demand. Streams the best so far with its proven bound; nothing is
   * written. The result is kept for `adopt` until the data change or eight others are asked for.
   */
  solve: procedure
    .input(
      z.object({
        demand: demandSchema,
        seconds,
        /** Good enough: distance from the bound. */
        gap: z.number().min(0).max(0.5).default(0.001),
        /** Chosen by the caller to be able to stop; made up otherwise. */
        token: z.string().uuid().optional(),
      }),
    )
    .output(eventIterator(type<SolveProgress | { type: 'result'; result: BestPlan }>())),
  /** Ends a running solve, which then gives its best plan so far. False when none runs under the token. */
  stop: procedure.input(z.object({ token: z.string() })).output(type<{ stopped: boolean }>()),
  /** Solves at several budgets (cents); a larger budget never closes less: it may always spend as the smaller one. */
  curve: procedure
    .input(
      z.object({
        demand: demandSchema,
        budgets: z.array(z.number().int().nonnegative()).min(2).max(20),
        /** For each point. */
        seconds: z.number().min(1).max(120).default(10),
      }),
    )
    .output(job<Curve>()),
  /**
   * Writes a solved plan as a new plan, in place of a plan's draft lines (`planId`), or as a scenario beside a plan, with
   * its envelopes and not the one that counts (`scenarioOf`), in one undoable step.
   * CONFLICT when the data changed since; PLAN_LOCKED when the plan is.
   */
  adopt: procedure
    .input(
      z.object({
        token: z.string(),
        planId: id.optional(),
        scenarioOf: id.optional(),
        name: z.string().trim().min(1).max(120).optional(),
      }),
    )
    .output(type<{ planId: number; lines: number }>()),
};
