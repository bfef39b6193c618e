import { type } from '@orpc/contract';
import { z } from 'zod';
import { language } from '../kernel/language.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { LineState, PlanStatus } from '../plans/plans.contract.ts';
import type { Assessment, Skill } from '../skills/skills.contract.ts';
import type { Employee } from './people.contract.ts';

/** An assessment of a person, with the skill it is about. */
export interface PersonAssessment extends Assessment {
  /** The session that gave the level; null for any other source. */
  sessionId: number | null;
  skillId: number;
  skill: string;
  domain: string | null;
  kind: Skill['kind'];
}

/** A line of a plan that a person is on, or that they teach. */
export interface PersonTraining {
  lineId: number;
  planId: number;
  plan: string;
  year: number;
  planStatus: PlanStatus;
  code: string;
  title: string;
  state: LineState;
  quarter: number;
  hours: number;
  provider: string | null;
  role: 'learner' | 'trainer';
}

/** Somebody who knows what was asked. */
export interface FoundPerson {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  site: string | null;
  jobs: string[];
  /** In the order asked. */
  skills: {
    skillId: number;
    level: number;
    /** The assessment is older than the review interval. */
    stale: boolean;
    /** Wishes, 0 to 2; null when nobody asked. */
    toUse: number | null;
    toTeach: number | null;
  }[];
}

export const personProcedures = {
  /** One employee, present or gone; NOT_FOUND when there is none. */
  get: procedure.input(z.object({ id })).output(type<Employee>()),
  /**
   * Who is present today and holds every skill at its level or above, an expired qualification counting as 0.
   * Highest levels first, then the strongest wishes. `unitId` takes the units below it in; `total` counts them all.
   */
  find: procedure
    .input(
      z.object({
        skills: z
          .array(z.object({ skillId: id, level: z.number().int().min(1).max(10) }))
          .min(1)
          .max(8),
        site: z.string().optional(),
        unitId: id.optional(),
        /** Keeps those who said they wish to teach every one of the skills. */
        willingToTeach: z.boolean().default(false),
        limit: z.number().int().min(1).max(5000).default(200),
      }),
    )
    .output(type<{ total: number; rows: FoundPerson[] }>()),
  /** Every assessment of a person, newest first. */
  history: procedure.input(z.object({ employeeId: id })).output(type<PersonAssessment[]>()),
  /** Plan lines a person is on or teaches, latest year first. */
  trainings: procedure.input(z.object({ employeeId: id })).output(type<PersonTraining[]>()),
  /** A workbook with every row of the workspace that names a person, one sheet a table. */
  record: procedure.input(z.object({ id, language })).output(type<File>()),
};
