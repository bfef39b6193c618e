import { type } from '@orpc/contract';
import { z } from 'zod';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';

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
});
export type CourseInput = z.infer<typeof courseInput>;

export interface Course extends Omit<CourseInput, 'skills'> {
  id: number;
  skills: { skillId: number; skill: string; fromLevel: number; toLevel: number }[];
  /** Active plan lines that use the course. */
  lines: number;
}

export const catalogueContract = {
  list: procedure.output(type<Course[]>()),
  create: procedure.input(courseInput).output(type<Course>()),
  update: procedure.input(z.object({ id, patch: patchOf(courseInput) })).output(type<Course>()),
  /** Removes courses no plan uses; COURSE_IN_USE names the first one in use, and removes none. */
  remove: procedure
    .input(z.object({ ids: z.array(id).min(1) }))
    .output(type<{ removed: number }>()),
};
