import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';

export const frameworkNames = ['esco', 'rome', 'onet'] as const;
export type FrameworkName = (typeof frameworkNames)[number];
export const frameworkKinds = ['skill', 'job'] as const;
export type FrameworkKind = (typeof frameworkKinds)[number];

/** A published skill or job, as a list shows it. */
export interface FrameworkItem {
  kind: FrameworkKind;
  id: number;
  name: string;
  nameEn: string | null;
  framework: FrameworkName;
  code: string;
  /** True once it stands among the company's own. */
  owned: boolean;
}

export interface FrameworkHit extends FrameworkItem {
  /** The name that answered, when it is none of those shown. */
  matched: string | null;
}

/** What stands of a framework. Counts hold those the company took over too. */
export interface FrameworkSummary {
  framework: FrameworkName;
  skills: number;
  jobs: number;
  requirements: number;
  ownedSkills: number;
  ownedJobs: number;
  /** The file each part was last taken from, and the day. */
  releases: { part: string; fileName: string; importedOn: string }[];
}

/** A shelf of a framework: a ROME letter, SOC or ISCO major group for jobs, a domain for skills; '' for none. */
export interface FrameworkGroup {
  key: string;
  items: number;
}

export interface FrameworkSkillDetail extends FrameworkItem {
  kind: 'skill';
  domain: string | null;
  description: string | null;
  alternatives: string[];
  /** Jobs that ask it, the company's first: at most 50 of `jobCount`. */
  jobs: { id: number; name: string; level: number; owned: boolean }[];
  jobCount: number;
}

export interface FrameworkJobDetail extends FrameworkItem {
  kind: 'job';
  groupCode: string | null;
  description: string | null;
  alternatives: string[];
  /** Most critical first, then highest level. */
  requirements: {
    skillId: number;
    name: string;
    nameEn: string | null;
    level: number;
    criticality: 1 | 2 | 3;
    owned: boolean;
  }[];
  /** The company's jobs that correspond to it. */
  linked: { id: number; name: string }[];
}

/** A framework skill to take over, and the company's skill that already bears its name. */
export interface Homonym {
  skillId: number;
  name: string;
  own: { id: number; name: string };
}

export interface Adopted {
  skills: number;
  jobs: number;
  /** Skills joined to one the company already had. */
  linked: number;
}

export const duplicateReasons = ['sameName', 'translation', 'near'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface DuplicateSkill {
  id: number;
  name: string;
  nameEn: string | null;
  domain: string | null;
  framework: string | null;
  /** Requirements and assessments that use it. */
  requirements: number;
  assessments: number;
}

/** Two skills of the company that are likely one; the more used of the two first. */
export interface DuplicatePair {
  reason: DuplicateReason;
  /** Likeness of the names, 0 to 1. */
  likeness: number;
  skills: [DuplicateSkill, DuplicateSkill];
}

/** What moves to the kept skill. */
export interface MergeCounts {
  requirements: number;
  /** Requirements both asked by one job or unit: the highest level stays. */
  collisions: number;
  assessments: number;
  courses: number;
  interests: number;
  countRules: number;
  behaviours: number;
  trainers: number;
  successions: number;
  needs: number;
}

/** A job of the company and the published job it corresponds to. */
export interface CompanyJob {
  id: number;
  name: string;
  headcount: number;
  requirements: number;
  /** `requirements` are those the published job asks. */
  linked: (FrameworkItem & { requirements: number }) | null;
}

const pick = z.object({
  skillIds: z.array(id).max(5000).default([]),
  jobIds: z.array(id).max(500).default([]),
});
const merging = z.object({ keep: id, remove: z.array(id).min(1).max(100) });

export const frameworksContract = {
  /** The frameworks that were imported, with their counts and files. Also readies the search. */
  list: procedure.output(type<FrameworkSummary[]>()),
  /**
   * Published skills and jobs whose French, English or other names hold words that begin as those asked; accents and
   * case put aside. Equal names come first, then beginnings, then words, then other names. `total` counts them all.
   */
  search: procedure
    .input(
      z.object({
        text: z.string().max(200),
        framework: z.enum(frameworkNames).optional(),
        kind: z.enum([...frameworkKinds, 'both']).default('both'),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(type<{ total: number; hits: FrameworkHit[] }>()),
  /** The shelves of a framework. */
  groups: procedure
    .input(z.object({ framework: z.enum(frameworkNames), kind: z.enum(frameworkKinds) }))
    .output(type<FrameworkGroup[]>()),
  /** What stands on one shelf, by name: at most 500 of `total`. */
  browse: procedure
    .input(
      z.object({
        framework: z.enum(frameworkNames),
        kind: z.enum(frameworkKinds),
        group: z.string(),
      }),
    )
    .output(type<{ total: number; items: FrameworkItem[] }>()),
  /** One published skill. NOT_FOUND when it is none. */
  skill: procedure.input(z.object({ id })).output(type<FrameworkSkillDetail>()),
  /** One published job with what it asks. NOT_FOUND when it is none. */
  job: procedure.input(z.object({ id })).output(type<FrameworkJobDetail>()),
  /** Which of the picked skills (those the picked jobs ask included) bear a name the company already has. */
  homonyms: procedure.input(pick).output(type<Homonym[]>()),
  /**
   * Makes picked skills, and picked jobs with what they ask, the company's own: they keep their code, so nothing is
   * copied and a second call changes nothing. A skill whose name the company already has joins the company's own
   * (`link`), or stands beside it (`add`). `domain` files the new skills; without it they keep the framework's.
   */
  adopt: procedure
    .input(
      pick.extend({
        domain: z.string().trim().min(1).max(200).nullable().default(null),
        homonyms: z.enum(['link', 'add']).default('link'),
      }),
    )
    .output(type<Adopted>()),
  /** Skills of the company that are likely one, most alike first: at most 200 pairs. */
  duplicates: procedure.output(type<DuplicatePair[]>()),
  /** What `merge` would move. */
  mergePreview: procedure.input(merging).output(type<MergeCounts>()),
  /**
   * Makes several skills one, in one undoable step: requirements (the highest stays), assessments, courses, wishes,
   * count rules, behaviours, trainers, successors and needs move to the kept skill. NOT_FOUND when one is gone.
   */
  merge: procedure.input(merging).output(type<MergeCounts>()),
  /** The company's jobs by name, with the published job each corresponds to. */
  jobs: procedure.output(type<CompanyJob[]>()),
  /**
   * Says which published job a job of the company corresponds to (null: none). With `takeRequirements` what the
   * published job asks and the company's did not is added to it.
   */
  linkJob: procedure
    .input(
      z.object({
        jobId: id,
        frameworkJobId: id.nullable(),
        takeRequirements: z.boolean().default(false),
      }),
    )
    .output(type<{ added: number }>()),
};
