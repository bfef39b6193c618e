import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';

/** 1 souhaitée, 2 importante, 3 indispensable. */
export type Criticality = 1 | 2 | 3;

/** What a score asks for: ≥ 20 act now, 16–19 plan, 10–15 watch (limits in the settings), below nothing. */
export const riskBands = ['act', 'plan', 'watch', 'low'] as const;
export type RiskBand = (typeof riskBands)[number];

/** At least `minimum` people at `level` in a unit and its sub-units, or in the company (`unitId` null). */
export interface CountRule {
  unitId: number | null;
  skillId: number;
  level: number;
  minimum: number;
}

/** Who takes a skill over, as somebody decided. */
export interface Succession {
  successorId: number;
  successor: string;
  decidedOn: string;
  who: string;
  comment: string | null;
}

interface RiskPerson {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  site: string | null;
}

/** A skill somebody holds at or above the holder level, scored: leaving × position, 1 to 25. */
export interface KnowledgeRisk extends RiskPerson {
  skillId: number;
  skill: string;
  domain: string | null;
  level: number;
  criticality: Criticality;
  /** Others who hold it. */
  others: number;
  leaveDate: string | null;
  /** Factors, 1 to 5. */
  leaving: number;
  position: number;
  score: number;
  band: RiskBand;
  succession: Succession | null;
}

/** Somebody whose leave is planned, with how many needed skills they hold. */
export interface Departure extends RiskPerson {
  leaveDate: string;
  skills: number;
  /** Held by nobody else, and by one other person. */
  alone: number;
  oneOther: number;
  score: number;
}

export interface RisksOverview {
  on: string;
  /** Scores of at least `watch`, highest first; at most 20,000 of `total`. */
  rows: KnowledgeRisk[];
  total: number;
  act: number;
  plan: number;
  watch: number;
  /** People leaving within the longest limit of the leaving factor, soonest first. */
  departures: Departure[];
  /** Needed skills held by nobody, and by one person only (bus factor 0 and 1). */
  holes: number;
  singleHolders: number;
}

/** Somebody who could take a skill over. */
export interface SuccessorCandidate extends RiskPerson {
  level: number;
  missing: number;
  /** Wishes, 0 to 2; null when not asked. */
  toUse: number | null;
  toTeach: number | null;
  sameUnit: boolean;
  sameSite: boolean;
  leaveDate: string | null;
}

/** Everything a person takes with them, skill by skill, highest score first. */
export interface Leaver extends RiskPerson {
  leaveDate: string | null;
  leaving: number;
  skills: (KnowledgeRisk & { candidates: SuccessorCandidate[] })[];
}

export interface Coverage {
  /** Null for the whole company. */
  unitId: number | null;
  unit: string | null;
  skillId: number;
  skill: string;
  domain: string | null;
  criticality: Criticality;
  level: number;
  minimum: number;
  /** A count rule set the level and the minimum; otherwise the settings did. */
  ruled: boolean;
  asked: number;
  holders: number;
  /** holders ÷ minimum, may exceed 1. */
  coverage: number;
  /** Holders at or above the holder level: 0 a hole, 1 a single point of failure. */
  busFactor: number;
}

/** What a skill loses if the chosen people leave. */
export interface Loss {
  unitId: number | null;
  unit: string | null;
  skillId: number;
  skill: string;
  domain: string | null;
  criticality: Criticality;
  level: number;
  minimum: number;
  ruled: boolean;
  /** Bus factor. */
  before: number;
  after: number;
  coverageBefore: number;
  coverageAfter: number;
}

export const risksContract = {
  /** Knowledge at risk on a day (default today), and who leaves with it. Formulas: domain rules, §2. */
  overview: procedure
    .input(z.object({ on: isoDate.optional() }).default({}))
    .output(type<RisksOverview>()),
  /** One person's needed skills with their score, and up to eight candidates each. NOT_FOUND when absent on the day. */
  leaver: procedure
    .input(z.object({ employeeId: id, on: isoDate.optional() }))
    .output(type<Leaver>()),
  /** Coverage and bus factor per needed skill, for the company or for each unit with its sub-units; least covered first. */
  coverage: procedure
    .input(z.object({ on: isoDate.optional(), by: z.enum(['company', 'unit']).default('company') }))
    .output(type<Coverage[]>()),
  /** What coverage and bus factor become without these people; only what changes, fewest holders left first. */
  whatIf: procedure
    .input(z.object({ employeeIds: z.array(id).max(1000), on: isoDate.optional() }))
    .output(type<Loss[]>()),
  /**
   * Records who takes a skill over (null takes the decision back), in one undoable step dated today.
   * NOT_FOUND when a person or skill is gone; INVALID when somebody would succeed themselves.
   */
  setSuccessor: procedure
    .input(
      z.object({
        employeeId: id,
        skillId: id,
        successorId: id.nullable(),
        who: z.string().trim().max(200).default(''),
        comment: z.string().trim().max(2000).nullable().default(null),
      }),
    )
    .output(type<{ saved: true }>()),
};
