import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';

/** At least `minimum` people at `level` in a unit and those below it, or in the company; and how it stands today. */
export interface JudgedCountRule {
  id: number;
  /** Null for the whole company. */
  unitId: number | null;
  unit: string | null;
  skillId: number;
  skill: string;
  domain: string | null;
  level: number;
  minimum: number;
  /** People present at or above the level. */
  holders: number;
  /** max(0, minimum − holders). */
  missing: number;
  /** missing ÷ minimum, 0 to 1. */
  missingShare: number;
}

/** What one can observe of somebody at a level of a skill. */
export interface Behaviour {
  level: number;
  description: string;
}

const criticality = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const level = z.number().int().min(0).max(10);

export const ruleProcedures = {
  /** Every count rule with its holders today, the largest missing share first. */
  countRules: procedure.output(type<JudgedCountRule[]>()),
  /** Sets the rule of a place and skill; there is one at most. LEVEL_OFF_SCALE when the level is not on the scale. */
  setCountRule: procedure
    .input(
      z.object({
        unitId: id.nullable(),
        skillId: id,
        level: level.min(1),
        minimum: z.number().int().min(1).max(100_000),
      }),
    )
    .output(type<{ saved: true }>()),
  removeCountRules: procedure
    .input(z.object({ ids: z.array(id).min(1) }))
    .output(type<{ removed: number }>()),
  /** Behaviours of a skill by level; levels nobody described are left out. */
  behaviours: procedure.input(z.object({ skillId: id })).output(type<Behaviour[]>()),
  /** Describes a skill's levels anew: levels left out, or with an empty text, are described no more. */
  setBehaviours: procedure
    .input(
      z.object({
        skillId: id,
        behaviours: z.array(z.object({ level, description: z.string().trim().max(2000) })).max(11),
      }),
    )
    .output(type<Behaviour[]>()),
  /** Sets several requirements of one job or unit in one undoable step; level 0 removes one. */
  setRequirements: procedure
    .input(
      z.object({
        jobId: id.optional(),
        unitId: id.optional(),
        entries: z.array(z.object({ skillId: id, level, criticality })).min(1),
      }),
    )
    .output(type<{ saved: number }>()),
};
