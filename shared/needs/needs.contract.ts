import { type } from '@orpc/contract';
import { z } from 'zod';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { Priority } from '../plans/plans.contract.ts';

export const needOrigins = ['gap', 'expiry', 'interview', 'request', 'obligation'] as const;
export type NeedOrigin = (typeof needOrigins)[number];
export const needStatuses = ['collected', 'kept', 'refused', 'postponed'] as const;
export type NeedStatus = (typeof needStatuses)[number];
/** Where needs can be collected from by themselves; interviews and requests are typed. */
export const needSources = ['gap', 'expiry', 'obligation'] as const;
export type NeedSource = (typeof needSources)[number];

/** Why a kept need cannot join the plan yet: no course answers it, or places have no name. */
export type WaitReason = 'noCourse' | 'noNames';

/**
 * What answering a need would cost: the suited course for these people, as a line of its own. Money in cents. Of a need still
 * outside the plan, only for those who have no place in it yet: nothing once all of them have one.
 */
export interface NeedEstimate {
  courseId: number;
  course: string;
  /** Trainee-hours. */
  hours: number;
  real: number;
  full: number;
  /** Missing levels the course closes, of those that are missing. */
  levelsClosed: number;
  levelsMissing: number;
}

export interface NeedPerson {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
}

export interface Need {
  id: number;
  year: number;
  title: string;
  origin: NeedOrigin;
  priority: Priority;
  wishedQuarter: 1 | 2 | 3 | 4 | null;
  unitId: number | null;
  unit: string | null;
  skillId: number | null;
  skill: string | null;
  toLevel: number | null;
  /** The course asked for by name; null lets the catalogue answer. */
  courseId: number | null;
  people: NeedPerson[];
  /** Places asked for nobody in particular yet. */
  headcount: number;
  /** people + headcount. */
  places: number;
  /** People who already have a place that answers the need, on live lines of the year's active plan. */
  placed: number;
  status: NeedStatus;
  reason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  askedBy: string | null;
  comment: string | null;
  createdOn: string;
  /** What keeps a kept need out of the plan; null for any other need, and for one that is ready or in it. */
  waits: WaitReason | null;
  /** The plan line that answers it; null while none does. */
  lineId: number | null;
  planId: number | null;
  /** The need of the next year that this postponed one became. */
  postponedTo: number | null;
  /** null when no course of the catalogue suits. */
  estimate: NeedEstimate | null;
}

/** Needs of a year against the envelope of its plan. Money in cents, on real cost. */
export interface NeedsOverview {
  year: number;
  /** The active plan of the year, which kept needs go to; null before there is one. */
  plan: { id: number; name: string; open: boolean } | null;
  envelope: number | null;
  /** Real cost of the plan as it stands. */
  planReal: number;
  /** What the kept needs that are not in the plan yet would add to it, courses shared. */
  keptReal: number;
  /** What the needs still to arbitrate would add to those. */
  collectedReal: number;
  /** envelope − plan − kept; null without an envelope. */
  remaining: number | null;
  /** Kept needs outside the plan: those ready to join it, and those that miss names or a course. */
  ready: number;
  waiting: number;
  counts: Record<NeedStatus, number>;
}

export const needInput = z.object({
  title: z.string().trim().min(1).max(200),
  origin: z.enum(needOrigins).default('request'),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  wishedQuarter: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .nullable()
    .default(null),
  unitId: id.nullable().default(null),
  skillId: id.nullable().default(null),
  toLevel: z.number().int().min(1).max(10).nullable().default(null),
  courseId: id.nullable().default(null),
  /** Places for people not named yet. */
  headcount: z.number().int().min(0).max(10_000).default(0),
  askedBy: z.string().trim().max(120).nullable().default(null),
  comment: z.string().trim().max(2000).nullable().default(null),
});
export type NeedInput = z.infer<typeof needInput>;
export const needPatch = patchOf(needInput);
export type NeedPatch = z.infer<typeof needPatch>;

/** A need with the people it names. */
const namedNeed = needInput.extend({ employeeIds: z.array(id).max(50_000).default([]) });

const year = z.number().int().min(2000).max(2100).optional();

/** Which gaps become needs; fields left out do not narrow. */
export const needFilter = z.object({
  year,
  /** Only gaps whose criticality is at least this; obligations and ends of validity are needs whatever theirs. */
  minimumCriticality: z.number().int().min(1).max(3).default(1),
  /** Only needs from gaps whose people's weighted gaps add up to at least this. */
  minimumWeighted: z.number().nonnegative().default(0),
  /** This unit and those below it. */
  unitId: id.optional(),
});
export type NeedFilter = z.infer<typeof needFilter>;

/** Needs made, needs that gained people, and people left out because a need of the year already names them. */
export interface Collected {
  added: number;
  joined: number;
  known: number;
}

/** Needs of one subject that overlap: a person named twice, or the same unit asking twice. */
export interface DuplicateNeeds {
  subject: string;
  needIds: number[];
  /** People named in more than one of them. */
  sharedPeople: number;
}

/** A kept need that cannot join the plan yet. */
export interface WaitingNeed {
  id: number;
  title: string;
  why: WaitReason;
}

export const needsContract = {
  /** Needs of a year (the workspace's year when left out), the indispensable first. */
  list: procedure.input(z.object({ year }).default({})).output(type<Need[]>()),
  /** Where arbitration stands against the envelope of the year's plan. */
  overview: procedure.input(z.object({ year }).default({})).output(type<NeedsOverview>()),
  /** Needs that a plan line answers. */
  ofLine: procedure.input(z.object({ lineId: id })).output(type<Need[]>()),
  /** Makes needs from open gaps: one per skill and unit with its people. `gaps` takes only those named. */
  collectGaps: procedure
    .input(
      needFilter.extend({
        gaps: z
          .array(z.object({ employeeId: id, skillId: id }))
          .max(50_000)
          .optional(),
      }),
    )
    .output(type<Collected>()),
  /** Makes needs from several sources at once; what one source gave is not asked again by another. */
  collect: procedure
    .input(needFilter.extend({ sources: z.array(z.enum(needSources)).min(1) }))
    .output(type<Collected>()),
  create: procedure.input(namedNeed.extend({ year })).output(type<Need>()),
  /** Makes several at once, in one undoable step. */
  createMany: procedure
    .input(z.object({ year, needs: z.array(namedNeed).min(1).max(1000) }))
    .output(type<{ ids: number[] }>()),
  /** Changes the same fields of needs, in one undoable step; NEED_IN_PLAN for what one asks for once a plan line answers it. */
  update: procedure
    .input(z.object({ ids: z.array(id).min(1), patch: needPatch }))
    .output(type<{ updated: number }>()),
  /** Names the people of a need; those newly named take places that nobody had yet. */
  setPeople: procedure
    .input(z.object({ id, employeeIds: z.array(id).max(50_000) }))
    .output(type<Need>()),
  /** Removes needs that no plan line answers; NEED_IN_PLAN names the first one that is answered. */
  remove: procedure
    .input(z.object({ ids: z.array(id).min(1) }))
    .output(type<{ removed: number }>()),
  /** Groups of needs still to arbitrate or kept that ask for the same thing. */
  duplicates: procedure.input(z.object({ year }).default({})).output(type<DuplicateNeeds[]>()),
  /**
   * Makes needs that ask for one thing one, with everybody's names, under the first of the ids; NEED_SUBJECTS_DIFFER for others.
   * Those not decided alike become one to arbitrate again, once that is `confirmed` (NEED_DECISIONS_DIFFER until then).
   */
  merge: procedure
    .input(z.object({ ids: z.array(id).min(2), confirmed: z.boolean().default(false) }))
    .output(type<Need>()),
  /**
   * Keeps, refuses (reason required), postpones to the next year (which gains the need) or gives back to arbitration.
   * NEED_REASON_REQUIRED without a reason to refuse; NEED_IN_PLAN when a plan line already answers one of them.
   */
  decide: procedure
    .input(
      z.object({
        ids: z.array(id).min(1),
        status: z.enum(needStatuses),
        by: z.string().trim().max(120).default(''),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .output(type<{ decided: number }>()),
  /**
   * Puts kept needs (all, or those of `ids`) into the active plan of the year, one line a course, in one undoable step;
   * makes the plan when the year has none. Who already has a place there that answers a need gets no second one. PLAN_LOCKED once the plan is approved, unless an amendment is open.
   */
  toPlan: procedure
    .input(z.object({ year, ids: z.array(id).optional() }).default({}))
    .output(
      type<{ planId: number | null; lines: number; needs: number; waiting: WaitingNeed[] }>(),
    ),
};
