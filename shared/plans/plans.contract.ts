import { type } from '@orpc/contract';
import { z } from 'zod';
import type { CostModel, Course, Modality } from '../catalogue/catalogue.contract.ts';
import { id, job, procedure } from '../kernel/procedure.ts';
import type { Ancillary } from './ancillary.ts';
import { scenariosContract } from './scenarios.contract.ts';

export const planStatuses = ['draft', 'submitted', 'approved', 'running', 'closed'] as const;
export type PlanStatus = (typeof planStatuses)[number];
export const lineStates = ['draft', 'open', 'running', 'done', 'closed', 'cancelled'] as const;
export type LineState = (typeof lineStates)[number];
/** 3 indispensable, 2 importante, 1 souhaitée. */
export type Priority = 1 | 2 | 3;
export const natures = ['adaptation', 'maintenance', 'development', 'safety'] as const;
export const fundingStates = ['asked', 'agreed', 'refused', 'paid'] as const;

/** Costs of a line or a total, in cents (domain formulas in `line-costs.ts`). */
export interface Costs {
  pedagogical: number;
  wages: number;
  ancillary: number;
  /** Agreed or paid funding only. */
  funding: number;
  /** pedagogical + ancillary − funding. */
  real: number;
  /** real + wages. */
  full: number;
}

export interface PlanSummary {
  id: number;
  year: number;
  name: string;
  status: PlanStatus;
  /** Cents allotted, additional budgets included; null when no envelope was set. */
  envelope: number | null;
  /** Lines that are not cancelled, and the places on them: a cancelled line costs nothing. */
  lines: number;
  participants: number;
  costs: Costs;
  /** envelope − real; null without an envelope. */
  remaining: number | null;
  /** The plan whose scenario this is; null for the first of its group. */
  scenarioOf: number | null;
  /** True for exactly one scenario of a group: the one that everything else speaks of. */
  active: boolean;
  /** The amendment that holds an approved plan open; null while there is none. */
  amendment: Amendment | null;
}

/** Who opened an amendment, and why. */
export interface Amendment {
  by: string;
  reason: string;
}

export interface Funding {
  source: string;
  state: (typeof fundingStates)[number];
  /** Cents. */
  amount: number;
}

/** Travel, nights, meals, rooms and material are cents for the whole line. */
export interface PlanLine extends Ancillary {
  id: number;
  position: number;
  courseId: number;
  code: string;
  title: string;
  modality: Modality;
  costModel: CostModel;
  mandatory: boolean;
  nature: (typeof natures)[number];
  priority: Priority;
  quarter: 1 | 2 | 3 | 4;
  state: LineState;
  provider: string | null;
  trainerId: number | null;
  trainer: string | null;
  /** True when the trainer is also among the participants: told, never refused. */
  trainerLearns: boolean;
  participants: number;
  /** Runs needed at the group size, or the number the user typed. */
  sessions: number;
  sessionsFixed: boolean;
  hours: number;
  /** Those of `hours` outside working time: nobody is paid for them. */
  hoursOff: number;
  groupMin: number;
  groupMax: number;
  pricePerLearner: number | null;
  pricePerSession: number | null;
  funding: Funding[];
  costs: Costs;
  /** Gaps of the participants that this line closes, and their weight. */
  gapsClosed: number;
  weightedClosed: number;
  /** True when fewer participants than the course's minimum group. */
  belowMinimum: boolean;
  comment: string | null;
}

export interface Plan extends PlanSummary {
  lineRows: PlanLine[];
  /** Sum of lines' closed weighted gaps over the company's weighted gap, 0 to 1. */
  shareOfGapClosed: number;
}

/** One gap a line closes: who, what, from where to where. */
export interface LineGap {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  skillId: number;
  skill: string;
  current: number;
  required: number;
  /** Level expected after the course. */
  after: number;
  weightedClosed: number;
}

export interface Participant {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
}

/** Somebody on a line, or about to be, without all that its course asks for. */
export interface UnreadyPerson {
  lineId: number;
  employeeId: number;
  name: string;
  /** Prerequisites not met, with the title of the course or the name of the skill. */
  lacks: Course['prerequisites'];
}

const cents = z.number().int().nonnegative();

export const linePatch = z
  .object({
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    nature: z.enum(natures),
    mandatory: z.boolean(),
    state: z.enum(lineStates),
    provider: z.string().trim().max(200).nullable(),
    trainerId: id.nullable(),
    costModel: z.enum(['inter', 'intra', 'internal', 'elearning']),
    /** null lets the group size decide. */
    sessions: z.number().int().min(1).nullable(),
    hoursOff: z.number().nonnegative(),
    pricePerLearner: z.number().int().nonnegative().nullable(),
    pricePerSession: z.number().int().nonnegative().nullable(),
    travel: cents,
    lodging: cents,
    meals: cents,
    rooms: cents,
    material: cents,
    comment: z.string().trim().max(2000).nullable(),
  })
  .partial();
export type LinePatch = z.infer<typeof linePatch>;

/**
 * What happened to a plan besides its steps: a change of an approved one, a budget granted beside the main one, a closed
 * session taken back.
 */
export const planEventKinds = [
  ...planStatuses,
  'amendment',
  'amended',
  'budget',
  'reopened',
] as const;
export type PlanEventKind = (typeof planEventKinds)[number];

/** A line that an amendment added, removed or changed; amounts in cents of real cost. */
export interface AmendedLine {
  title: string;
  change: 'added' | 'removed' | 'changed';
  /** Names of what changed in it, as in `linePatch`, plus `participants` and `funding`. */
  fields: string[];
  before: number | null;
  after: number | null;
}

/** A step of a plan's life: the status it went to, who moved it, why, and when (ISO instant, UTC). */
export interface PlanEvent {
  at: string;
  kind: PlanEventKind;
  by: string;
  reason: string;
  /** For an amendment, the line it touched (null at its opening); for a session reopened, its line. */
  line: AmendedLine | null;
  /** For an additional budget, cents. */
  amount: number | null;
}

/** A proposal from gaps × catalogue, and what the envelope left out. */
export interface Proposal {
  plan: Plan;
  leftOut: {
    courseId: number;
    title: string;
    participants: number;
    real: number;
    weightedClosed: number;
  }[];
  /** Open gaps no course of the catalogue raises. */
  uncovered: { skillId: number; skill: string; gaps: number }[];
}

export const plansContract = {
  list: procedure.output(type<PlanSummary[]>()),
  get: procedure.input(z.object({ id })).output(type<Plan>()),
  create: procedure
    .input(
      z.object({
        year: z.number().int().min(2000).max(2100),
        name: z.string().trim().min(1).max(120),
      }),
    )
    .output(type<Plan>()),
  rename: procedure
    .input(z.object({ id, name: z.string().trim().min(1).max(120) }))
    .output(type<Plan>()),
  /** Removes a draft plan (undoable); PLAN_SUBMITTED once it was, PLAN_HAS_SESSIONS while its sessions stand. */
  remove: procedure.input(z.object({ id })).output(type<{ removed: true }>()),
  /** Makes a plan for the year from open gaps and the catalogue; `budget` (cents, on real cost) caps it. */
  propose: procedure
    .input(
      z.object({
        year: z.number().int().min(2000).max(2100),
        budget: z.number().int().nonnegative().optional(),
        name: z.string().trim().min(1).max(120).optional(),
      }),
    )
    .output(job<Proposal>()),
  addLine: procedure
    .input(z.object({ planId: id, courseId: id, employeeIds: z.array(id).default([]) }))
    .output(type<Plan>()),
  /**
   * Changes the same fields of one or many lines, in one undoable step. A cancelled line cancels its sessions to come
   * (LINE_SESSION_DONE once one was held); a line with sessions not closed is not closed (LINE_SESSIONS_OPEN).
   */
  updateLines: procedure
    .input(z.object({ planId: id, lineIds: z.array(id).min(1), patch: linePatch }))
    .output(type<Plan>()),
  /** Removes lines with their draft sessions; LINE_HAS_SESSIONS while one has a session that is more than a draft. */
  removeLines: procedure
    .input(z.object({ planId: id, lineIds: z.array(id).min(1) }))
    .output(type<Plan>()),
  setParticipants: procedure
    .input(z.object({ planId: id, lineId: id, employeeIds: z.array(id) }))
    .output(type<Plan>()),
  setFunding: procedure
    .input(
      z.object({
        planId: id,
        lineId: id,
        funding: z.array(
          z.object({
            source: z.string().trim().min(1).max(120),
            state: z.enum(fundingStates),
            amount: z.number().int().nonnegative(),
          }),
        ),
      }),
    )
    .output(type<Plan>()),
  participants: procedure.input(z.object({ lineId: id })).output(type<Participant[]>()),
  /** Which gaps a line closes, person by person. */
  lineGaps: procedure.input(z.object({ lineId: id })).output(type<LineGap[]>()),
  /** Employees with a gap the course of this line would close and who are not on it yet. */
  candidates: procedure.input(z.object({ lineId: id })).output(type<LineGap[]>()),
  /** Who on lines not begun lacks a prerequisite that neither they nor an earlier quarter of the plan bring. */
  unready: procedure.input(z.object({ planId: id })).output(type<UnreadyPerson[]>()),
  /** The same of people about to be added to a line of the course, or to a new one (`lineId` 0 in the answer). */
  wouldLack: procedure
    .input(z.object({ planId: id, courseId: id, lineId: id.optional(), employeeIds: z.array(id) }))
    .output(type<UnreadyPerson[]>()),
  /**
   * Moves the plan along draft → submitted → approved → running → closed, or back one step with a reason.
   * PLAN_HAS_SESSIONS for a step back before the approval while sessions stand: lines could then be removed under them;
   * PLAN_SESSIONS_OPEN for its closing while sessions are not closed.
   */
  transition: procedure
    .input(
      z.object({
        id,
        to: z.enum(planStatuses),
        by: z.string().trim().max(120).default(''),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .output(type<Plan>()),
  ...scenariosContract,
  /** Every step of the plan's life so far, oldest first. */
  events: procedure.input(z.object({ id })).output(type<PlanEvent[]>()),
};
