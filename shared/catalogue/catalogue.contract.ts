import { type } from '@orpc/contract';
import { z } from 'zod';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';
import { type AfestSummary, type AfestTrace, afestTrace } from './afest.ts';
import type { Alternative } from './alternatives.ts';

export const modalities = [
  'classroom',
  'virtual',
  'elearning',
  'blended',
  'afest',
  'mooc',
  'video',
  'tutoring',
  'reverseMentoring',
  'codevelopment',
  'conference',
  'hackathon',
] as const;
export type Modality = (typeof modalities)[number];

/** How a course is paid: see `shared/plans/line-costs.ts`. */
export const costModels = ['inter', 'intra', 'internal', 'elearning'] as const;
export type CostModel = (typeof costModels)[number];

const cents = z.number().int().nonnegative();

/** Most prerequisites a course may have. */
export const mostPrerequisites = 20;

const prerequisite = z.union([
  z.object({ courseId: id }),
  z.object({ skillId: id, level: z.number().int().min(1).max(10) }),
]);
export type Prerequisite = z.infer<typeof prerequisite>;

export const courseInput = z.object({
  code: z.string().trim().min(1).max(50),
  title: z.string().trim().min(1).max(300),
  objective: z.string().trim().max(2000).nullable().default(null),
  modality: z.enum(modalities).default('classroom'),
  /** Hours one learner attends. */
  hours: z.number().positive().max(2000),
  groupMin: z.number().int().min(1).default(1),
  groupMax: z.number().int().min(1).default(12),
  /** External price for one learner (inter, e-learning), cents before VAT; null when not sold so. */
  pricePerLearner: cents.nullable().default(null),
  /** External price for one session (intra), cents before VAT; null when not sold so. */
  pricePerSession: cents.nullable().default(null),
  provider: z.string().trim().max(200).nullable().default(null),
  mandatory: z.boolean().default(false),
  certifying: z.boolean().default(false),
  /** True or false for a provider with or without the Qualiopi mark; null when nobody said. */
  qualiopi: z.boolean().nullable().default(null),
  /** The certificate given, and its code in the national registers (RNCP or RS). */
  certificate: z.string().trim().max(300).nullable().default(null),
  certificateCode: z.string().trim().max(30).nullable().default(null),
  /** Months the qualification given stays valid; null for ever. */
  validityMonths: z.number().int().positive().nullable().default(null),
  skills: z
    .array(
      z.object({
        skillId: id,
        fromLevel: z.number().int().min(0).max(10),
        toLevel: z.number().int().min(1).max(10),
      }),
    )
    .default([]),
  /** All of them must be met: another course followed before, or a level that counts in a skill. */
  prerequisites: z.array(prerequisite).max(mostPrerequisites).default([]),
});
export type CourseInput = z.infer<typeof courseInput>;

export interface Course extends Omit<CourseInput, 'skills' | 'prerequisites'> {
  id: number;
  skills: { skillId: number; skill: string; fromLevel: number; toLevel: number }[];
  /** `name` is the course's title or the skill's name. */
  prerequisites: (Prerequisite & { name: string })[];
  /** Active plan lines that use the course. */
  lines: number;
}

/** Ways of bringing a skill to a level. */
export interface Alternatives {
  skillId: number;
  skill: string;
  level: number;
  /** People asked more than they have, and below the level, today. */
  people: number;
  /** By course code; see `alternatives.ts` for their costs. */
  options: Alternative[];
}

export const catalogueContract = {
  list: procedure.output(type<Course[]>()),
  create: procedure.input(courseInput).output(type<Course>()),
  update: procedure.input(z.object({ id, patch: patchOf(courseInput) })).output(type<Course>()),
  /**
   * Ways of giving the courses that take somebody at a level (`from`) of a skill to another at least; NOT_FOUND for an unknown
   * skill.
   */
  alternatives: procedure
    .input(
      z.object({
        skillId: id,
        from: z.number().int().min(0).max(10).default(0),
        level: z.number().int().min(1).max(10),
      }),
    )
    .output(type<Alternatives>()),
  /** The dated traces of AFEST a plan line has left so far. */
  traces: procedure.input(z.object({ lineId: id })).output(type<AfestTrace[]>()),
  /** Puts these traces in place of those of a plan line, locked plans included: they tell what was done. */
  saveTraces: procedure
    .input(z.object({ lineId: id, traces: z.array(afestTrace).max(200) }))
    .output(type<AfestTrace[]>()),
  /** What the printed summary of a line in work situation says; NOT_FOUND for a line of any other modality. */
  afestSummary: procedure.input(z.object({ lineId: id })).output(type<AfestSummary>()),
  /** Removes courses no plan uses; COURSE_IN_USE names the first one in use, and removes none. */
  remove: procedure
    .input(z.object({ ids: z.array(id).min(1) }))
    .output(type<{ removed: number }>()),
};
