import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';
import { campaignProcedures } from './campaigns.contract.ts';
import { companySkillProcedures } from './company-skills.contract.ts';
import { ruleProcedures } from './rules.contract.ts';

/** Where an assessment comes from, strongest first: ties on a date go to the strongest. */
export const assessmentSources = ['certificate', 'test', 'training', 'manager', 'self'] as const;
export type AssessmentSource = (typeof assessmentSources)[number];

export interface Skill {
  id: number;
  name: string;
  domain: string | null;
  description: string | null;
  /** A qualification (habilitation, certificate) expires; a skill does not. */
  kind: 'skill' | 'qualification';
  framework: string | null;
  code: string | null;
  library: boolean;
}

export interface Requirement {
  id: number;
  /** Exactly one of the two is set. */
  jobId: number | null;
  unitId: number | null;
  job: string | null;
  unit: string | null;
  skillId: number;
  skill: string;
  level: number;
  /** 1 souhaitée, 2 importante, 3 indispensable. */
  criticality: 1 | 2 | 3;
  /** The framework's own level and importance, when the requirement was converted from one. */
  publishedLevel: number | null;
  publishedImportance: number | null;
}

/** One line of an employee × skill history. */
export interface Assessment {
  id: number;
  level: number;
  source: AssessmentSource;
  date: string;
  validUntil: string | null;
  assessor: string | null;
  /** The training session that gave it, when one did. */
  session?: { id: number; title: string } | null;
}

export const cellStatuses = ['none', 'met', 'below', 'above', 'notAssessed', 'expired'] as const;
export type CellStatus = (typeof cellStatuses)[number];

/**
 * People × skills on a day. `cells` is flat: [personIndex, skillIndex, level, required, statusIndex, flags]…
 * with `level` −1 when not assessed, `required` 0 when nothing is asked, `statusIndex` into `cellStatuses`,
 * flags 1 = stale, 2 = expires within the first alert. Only cells with an assessment or a requirement appear.
 */
export interface Matrix {
  on: string;
  people: {
    id: number;
    matricule: string;
    name: string;
    unit: string | null;
    site: string | null;
    jobs: string[];
  }[];
  skills: { id: number; name: string; domain: string | null; kind: Skill['kind'] }[];
  cells: number[];
}

/** A skill the company asks for and could lose, or holds on expired papers. Counts concern people it is asked of. */
export interface SkillRisk {
  skillId: number;
  skill: string;
  domain: string | null;
  /** People asked to have it. */
  asked: number;
  /** People present who hold it at the holder level (see `findRisks`). */
  holders: number;
  /** The one who holds it alone. */
  holder: { employeeId: number; name: string } | null;
  expired: number;
  /** Ending within the longest alert. */
  expiring: number;
}

export interface Risks {
  on: string;
  expired: number;
  expiring: number;
  /** Skills asked for that nobody, or one person only, holds. */
  holes: number;
  singleHolders: number;
  /** Skills with at least one of these, most expired first, then fewest holders. */
  skills: SkillRisk[];
}

/** An assessment that decides today in the place of one entered: of a later day, or stronger on the same day. */
export interface PrevailingAssessment {
  employeeId: number;
  skillId: number;
  level: number;
  source: AssessmentSource;
  date: string;
}

/**
 * One assessment to add; `assessor` left out is the person's manager when the source is `manager`, else nobody.
 * `validUntil` null says that it has no end; left out, a qualification takes the end of its usual validity.
 */
export const assessmentEntry = z.object({
  employeeId: id,
  skillId: id,
  level: z.number().int().min(0).max(10),
  date: isoDate.optional(),
  source: z.enum(assessmentSources).default('manager'),
  validUntil: isoDate.nullable().optional(),
  assessor: z.string().trim().min(1).max(200).nullable().optional(),
});
export type AssessmentEntry = z.infer<typeof assessmentEntry>;

export const skillPatch = z.object({
  name: z.string().trim().min(1).max(300),
  nameEn: z.string().trim().max(300).nullable().default(null),
  domain: z.string().trim().max(200).nullable().default(null),
  description: z.string().trim().max(2000).nullable().default(null),
  kind: z.enum(['skill', 'qualification']).default('skill'),
});
export type SkillPatch = Partial<z.output<typeof skillPatch>>;

export const skillsContract = {
  ...ruleProcedures,
  ...campaignProcedures,
  ...companySkillProcedures,
  /** The company's skills, by domain and name; with `library`, those only in frameworks too. */
  list: procedure
    .input(z.object({ library: z.boolean().default(false) }).default({ library: false }))
    .output(type<Skill[]>()),
  create: procedure.input(skillPatch).output(type<Skill>()),
  update: procedure.input(z.object({ id, patch: patchOf(skillPatch) })).output(type<Skill>()),
  /** Requirements of a job, a unit, or everything the company asks. */
  requirements: procedure
    .input(z.object({ jobId: id.optional(), unitId: id.optional() }).default({}))
    .output(type<Requirement[]>()),
  /** Sets a required level (0 removes it). Give exactly one of jobId and unitId. */
  setRequirement: procedure
    .input(
      z.object({
        jobId: id.optional(),
        unitId: id.optional(),
        skillId: id,
        level: z.number().int().min(0).max(10),
        criticality: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      }),
    )
    .output(type<{ saved: true }>()),
  /**
   * The people present on the day (or the one asked for, even absent) by name, and their skills.
   * Narrowed by unit, job or employee, only skills with a cell are columns; otherwise all of the company's are.
   * `domain` '' means skills without a domain.
   */
  matrix: procedure
    .input(
      z.object({
        on: isoDate.optional(),
        unitId: id.optional(),
        jobId: id.optional(),
        domain: z.string().optional(),
        employeeId: id.optional(),
      }),
    )
    .output(type<Matrix>()),
  /**
   * The people present on the day by name, all of the company's skills and every cell, as bytes that `decodeMatrix` reads:
   * a company of 20,000 opens at once.
   */
  wholeMatrix: procedure
    .input(z.object({ on: isoDate.optional() }).default({}))
    .output(type<File>()),
  /**
   * Adds assessments to the history, in one undoable step (default date today). LEVEL_OFF_SCALE and DATES_REVERSED
   * name the first bad one, NOT_FOUND says a person or skill is gone; nothing is saved then. `prevailing` lists what
   * counts today in the place of entries that do not (domain rules, §2).
   */
  assess: procedure
    .input(z.object({ entries: z.array(assessmentEntry).min(1) }))
    .output(type<{ saved: number; prevailing: PrevailingAssessment[] }>()),
  /** Expired and expiring qualifications, and skills held by nobody or one person only. */
  risks: procedure.input(z.object({ on: isoDate.optional() }).default({})).output(type<Risks>()),
  history: procedure.input(z.object({ employeeId: id, skillId: id })).output(type<Assessment[]>()),
};
