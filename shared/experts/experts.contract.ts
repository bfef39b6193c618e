import { type } from '@orpc/contract';
import { z } from 'zod';
import { type IsoDate, isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { AccreditationStatus } from './accreditation.ts';
import { criteria, type Points } from './criteria.ts';
import { type Stage, stages } from './path.ts';
import type { Score } from './score.ts';

/** A person's wishes about a skill; null where nobody asked. */
export interface Interest {
  employeeId: number;
  skillId: number;
  toUse: Points | null;
  toTeach: Points | null;
  date: string;
}

/** Somebody who holds a skill, or nearly, with the score out of 20. */
export interface Candidate {
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  site: string | null;
  manager: string | null;
  leaveDate: string | null;
  /** −1 when not assessed, 0 when expired. */
  level: number;
  expired: boolean;
  expert: boolean;
  interest: Pick<Interest, 'toUse' | 'toTeach'>;
  /** Training days of the year carried, and those the person may carry. */
  carried: number;
  capacity: number;
  score: Score;
  /** The path already open for this skill. */
  trainer: { id: number; stage: Stage } | null;
}

export interface Candidates {
  skill: { id: number; name: string; domain: string | null };
  expertLevel: number;
  goodScore: number;
  /** The year whose days are counted. */
  year: number;
  /** Those who hold the expert level; the others are the nearest. */
  experts: number;
  rows: Candidate[];
}

export interface TrainerEvent {
  id: number;
  /** The day, as the people who decided saw it. */
  on: IsoDate;
  stage: Stage;
  who: string;
  reason: string;
}

/** A person's path to trainer for one skill. */
export interface Trainer {
  id: number;
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  manager: string | null;
  skillId: number;
  skill: string;
  domain: string | null;
  stage: Stage;
  /** Day of the last step. */
  since: string;
  managerAgreed: boolean;
  level: number | null;
  /** The whole domain the accreditation covers; null when it covers the skill alone. */
  coversDomain: string | null;
  accreditedOn: string | null;
  validUntil: string | null;
  status: AccreditationStatus | null;
  /** Days a year agreed; null when the usual number applies. */
  daysPerYear: number | null;
  /** Of the person, over all skills, in the year shown. */
  carried: number;
  capacity: number;
  comment: string | null;
  /** Oldest first. */
  events: TrainerEvent[];
}

/** What the team of trainers weighs, in a year. */
export interface Pool {
  year: number;
  headcount: number;
  /** People, not paths, who are accredited, active or renewed. */
  inService: number;
  underWay: number;
  /** inService ÷ headcount; 0 for an empty company. */
  share: number;
  carried: number;
  capacity: number;
  expiring: number;
  expired: number;
}

/** A trainer offered for a course: those whose accreditation covers its skills. */
export interface OfferedTrainer {
  employeeId: number;
  name: string;
  skill: string;
  level: number | null;
  status: AccreditationStatus | null;
  carried: number;
  capacity: number;
}

/** What the mission letter is filled with. */
export interface MissionLetter {
  company: string;
  name: string;
  matricule: string;
  jobs: string[];
  unit: string | null;
  manager: string | null;
  managerAgreed: boolean;
  skill: string;
  domain: string | null;
  courses: string[];
  daysPerYear: number;
  level: number | null;
  validUntil: string | null;
  /** Who decided the mission and when; null before that stage. */
  decided: { who: string; on: string } | null;
}

const reasoned = {
  who: z.string().trim().min(1).max(120),
  reason: z.string().trim().min(1).max(500),
};
const points = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const point = { employeeId: id, skillId: id, criterion: z.enum(criteria) };

export const expertsContract = {
  /**
   * Who could teach a skill: everybody at the expert level, then the nearest, the best score first and the excluded last.
   * `employeeId` adds somebody whatever their level. NOT_FOUND says the skill is gone.
   */
  candidates: procedure
    .input(z.object({ skillId: id, employeeId: id.optional() }))
    .output(type<Candidates>()),
  /** Sets a point by hand, over what the data propose. */
  setPoint: procedure
    .input(z.object({ ...point, points, ...reasoned }))
    .output(type<{ saved: true }>()),
  /** Gives a point back to the data, or to « unrated » where they say nothing. */
  resetPoint: procedure.input(z.object(point)).output(type<{ saved: true }>()),
  /** Keeps a person's wishes about a skill; a field left out keeps its value, null is « not asked ». */
  setInterest: procedure
    .input(
      z.object({
        employeeId: id,
        skillId: id,
        toUse: points.nullable().optional(),
        toTeach: points.nullable().optional(),
      }),
    )
    .output(type<Interest>()),
  /** Wishes of a person, or about a skill. */
  interests: procedure
    .input(z.object({ employeeId: id.optional(), skillId: id.optional() }))
    .output(type<Interest[]>()),
  /** Every path, by name; loads are of `year` (the workspace's by default). */
  trainers: procedure
    .input(z.object({ year: z.number().int().optional() }).default({}))
    .output(type<Trainer[]>()),
  /** Paths of one person. */
  ofEmployee: procedure.input(z.object({ employeeId: id })).output(type<Trainer[]>()),
  /**
   * Opens a path at « detected ». TRAINER_EXISTS when there is one, TRAINER_EXCLUDED when the person has no time or
   * no wish to teach.
   */
  open: procedure
    .input(z.object({ employeeId: id, skillId: id, ...reasoned }))
    .output(type<Trainer>()),
  /**
   * Moves a path to another stage and records who decided and why; see `path.ts` for what each stage demands.
   * `wholeDomain` lets the accreditation cover the skill's domain.
   */
  move: procedure
    .input(
      z.object({
        trainerId: id,
        stage: z.enum(stages),
        ...reasoned,
        managerAgreed: z.boolean().optional(),
        level: z.number().int().min(1).max(10).optional(),
        validUntil: isoDate.optional(),
        wholeDomain: z.boolean().optional(),
        daysPerYear: z.number().positive().max(366).optional(),
      }),
    )
    .output(type<Trainer>()),
  /** Changes what needs no decision: days agreed and a comment. */
  update: procedure
    .input(
      z.object({
        trainerId: id,
        daysPerYear: z.number().positive().max(366).nullable().optional(),
        comment: z.string().trim().max(2000).nullable().optional(),
      }),
    )
    .output(type<Trainer>()),
  /** Removes a path with its history (undoable). */
  remove: procedure.input(z.object({ trainerId: id })).output(type<{ removed: true }>()),
  pool: procedure
    .input(z.object({ year: z.number().int().optional() }).default({}))
    .output(type<Pool>()),
  /** Trainers whose accreditation covers a skill of the course, the least loaded first. */
  forCourse: procedure
    .input(z.object({ courseId: id, year: z.number().int().optional() }))
    .output(type<OfferedTrainer[]>()),
  /** Courses of the catalogue that train trainers: those raising a trainer's skill, or called so. */
  trainerCourses: procedure.output(type<{ id: number; title: string }[]>()),
  letter: procedure.input(z.object({ trainerId: id })).output(type<MissionLetter>()),
  /** Adds the jobs of a training team with their skills and required levels; what is there already stays as it is. */
  addTrainingTeam: procedure.output(type<{ jobs: number; skills: number; requirements: number }>()),
};
