import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { CellStatus } from '../skills/skills.contract.ts';

export const gapGroupings = ['person', 'unit', 'job', 'skill', 'company'] as const;
export type GapGrouping = (typeof gapGroupings)[number];

/** Gap figures of one person, unit, job, skill or the company (`readiness.ts` has the formulas). */
export interface GapSummary {
  /** Matricule, or the name of the unit, job or skill; `company` for the whole. */
  key: string;
  /** Database id of the person, unit, job or skill; null for the company and for people without a unit. */
  id: number | null;
  name: string;
  requirements: number;
  met: number;
  weightedGap: number;
  weightedRequired: number;
  /** 1 − Σ weighted gap / Σ weight × required, 0 to 1; 1 when nothing is required. */
  readiness: number;
  /** Requirements fully met / requirements, 0 to 1; 1 when nothing is required. */
  compliance: number;
}

/** One open gap: an employee below what is asked for a skill. */
export interface GapDetail {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  skillId: number;
  skill: string;
  domain: string | null;
  required: number;
  criticality: 1 | 2 | 3;
  /** Level that counts today; 0 when not assessed or expired (see `status`). */
  current: number;
  status: Extract<CellStatus, 'below' | 'notAssessed' | 'expired'>;
  gap: number;
  weighted: number;
  /** Courses of the catalogue that raise this skill from here. */
  courses: number;
}

export const gapsContract = {
  /** Gap figures on a day (default today), largest weighted gap first. */
  summary: procedure
    .input(z.object({ on: isoDate.optional(), by: z.enum(gapGroupings).default('person') }))
    .output(type<GapSummary[]>()),
  /**
   * Open gaps on a day, largest weighted first; a unit brings the units below it, which figures by unit count apart.
   * `total` counts them all, `rows` holds at most `limit`.
   */
  details: procedure
    .input(
      z.object({
        on: isoDate.optional(),
        employeeId: id.optional(),
        unitId: id.optional(),
        jobId: id.optional(),
        skillId: id.optional(),
        limit: z.number().int().min(1).max(50_000).default(5000),
      }),
    )
    .output(type<{ total: number; rows: GapDetail[] }>()),
};
