import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { language } from '../kernel/language.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { AssessmentSource } from '../skills/skills.contract.ts';

/**
 * Where somebody stands with a qualification on a day. `expiresSoon` ends within the longest alert of the settings;
 * `insufficient` is assessed below the level asked; `neverHeld` has no assessment at all.
 */
export const qualificationStatuses = [
  'valid',
  'expiresSoon',
  'expired',
  'insufficient',
  'neverHeld',
] as const;
export type QualificationStatus = (typeof qualificationStatuses)[number];

/** One person and one qualification on a day. */
export interface HeldQualification {
  employeeId: number;
  matricule: string;
  name: string;
  unitId: number | null;
  unit: string | null;
  site: string | null;
  skillId: number;
  qualification: string;
  status: QualificationStatus;
  /** Asked of the person by a job or their unit. */
  mandatory: boolean;
  /** Names of the jobs and unit that ask it. */
  askedBy: string[];
  required: number;
  /** Level of the deciding assessment, even when it has expired; 0 without one. */
  level: number;
  source: AssessmentSource | null;
  /** Day of the deciding assessment. */
  date: string | null;
  /** Last day of validity; null when it never ends. */
  validUntil: string | null;
}

/** A course that renews a qualification: mandatory ones first, then certifying ones. */
export interface RenewingCourse {
  id: number;
  code: string;
  title: string;
}

export type DueQualification = HeldQualification & {
  /** Days from the day asked to the last day of validity; negative once expired. */
  daysLeft: number;
  /** The alert of the settings it has reached, days; null once expired, or before the longest one. */
  alert: number | null;
  course: RenewingCourse | null;
};

/** What ends in one unit. */
export interface DueByUnit {
  unitId: number | null;
  unit: string | null;
  expired: number;
  ending: number;
}

/** How many mandatory ones stand where; the whole is their sum. */
export type QualificationCounts = Record<QualificationStatus, number>;

/** One qualification: whom it is asked of, and how they stand. */
export interface QualificationKind {
  skillId: number;
  qualification: string;
  domain: string | null;
  jobs: string[];
  units: string[];
  mandatory: QualificationCounts;
  /** People who hold a valid one, asked or not. */
  holders: number;
}

/** An audit's line: who was qualified on the day, from the history known up to it. */
export interface AuditRow extends Omit<HeldQualification, 'status' | 'askedBy'> {
  qualified: boolean;
  /** Qualified on the day, at a level below the one asked today (`required`). */
  belowRequired: boolean;
  /** Why not: expired, held at level 0, or nothing in the history. */
  status: Exclude<QualificationStatus, 'expiresSoon'>;
}

export interface Audit {
  on: string;
  rows: AuditRow[];
  qualified: number;
  notQualified: number;
}

/** What narrows a list; a unit brings the units below it. */
const place = z.object({
  skillId: id.optional(),
  unitId: id.optional(),
  employeeId: id.optional(),
});

export const qualificationsContract = {
  /** Mandatory qualifications on a day (default today), counted by status over the people present. */
  summary: procedure
    .input(z.object({ on: isoDate.optional() }).default({}))
    .output(type<{ on: string; alertDays: number; mandatory: QualificationCounts }>()),
  /** Each qualification the company knows: who must have it and how they stand. By name. */
  kinds: procedure
    .input(z.object({ on: isoDate.optional() }).default({}))
    .output(type<QualificationKind[]>()),
  /**
   * What ends within `days` of the day, asked or not, and what has already expired where it is mandatory; by unit,
   * then soonest first, each with the course that renews it. `unitId` brings the units below it.
   */
  due: procedure
    .input(
      z.object({
        on: isoDate.optional(),
        days: z.number().int().min(1).max(3650).default(90),
        unitId: id.optional(),
      }),
    )
    .output(type<{ rows: DueQualification[]; byUnit: DueByUnit[] }>()),
  /** People × qualifications held or asked; by name. At most `limit` rows of `total`. */
  list: procedure
    .input(
      place.extend({
        on: isoDate.optional(),
        limit: z.number().int().min(1).max(200_000).default(50_000),
      }),
    )
    .output(type<{ total: number; rows: HeldQualification[] }>()),
  /**
   * The end to propose for a qualification obtained on a day: the validity of the course that renews it, counted from
   * that day; null when no course says how long it is valid.
   */
  proposeEnd: procedure
    .input(z.object({ skillId: id, level: z.number().int().min(0).max(10), date: isoDate }))
    .output(type<{ validUntil: string | null; course: string | null }>()),
  /**
   * Who was qualified on a day: the deciding assessment dated on or before it had a level of at least 1 and had not
   * ended. Nothing dated later changes the answer. People are those present on the day; units and obligations are
   * today's, which the product does not keep a history of.
   */
  audit: procedure.input(place.extend({ on: isoDate })).output(type<Audit>()),
  /** The same answer as a workbook. */
  auditFile: procedure.input(place.extend({ on: isoDate, language })).output(type<File>()),
};
