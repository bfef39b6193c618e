import type { CostKind } from '../budget/budget.contract.ts';
import type { CostModel } from '../catalogue/catalogue.contract.ts';
import type { Cents } from '../kernel/money.ts';
import type { Quarter } from '../plans/schedule-lines.ts';

/** Everything a best plan is chosen from and held to, by index: no database, no words. Money is in cents. */
export interface Problem {
  /** Quarters still open, ascending. */
  quarters: readonly Quarter[];
  people: readonly Person[];
  cells: readonly Cell[];
  courses: readonly Course[];
  offers: readonly Offer[];
  takings: readonly Taking[];
  envelopes: readonly EnvelopeLimit[];
  trainers: readonly Trainer[];
  /** People whom prerequisites keep out of a course whatever is planned: only told, never placed. */
  barred?: readonly Barred[];
  /** People whom a course would help and who are offered as its trainer: only told, never placed in it. */
  teaching?: readonly Teaching[];
}

export interface Person {
  id: number;
  unitId: number | null;
  /** Name of the site; people of one session share it unless the course is remote. */
  site: string | null;
  /** Hours the person may be away in the year and in one quarter; null for no limit. */
  hoursYear: number | null;
  hoursQuarter: number | null;
  /** What is left of a quarter where it differs from `hoursQuarter`. */
  hoursByQuarter?: Readonly<Record<number, number>>;
}

/** A gap of a person: levels above `level` and up to `required` are worth `weight` each. */
export interface Cell {
  person: number;
  skillId: number;
  /** Level that counts. */
  level: number;
  /** Level to enter a course with. */
  held: number;
  required: number;
  weight: number;
}

export interface Course {
  id: number;
  hours: number;
  groupMin: number;
  groupMax: number;
  /** True when people of several sites can share a session. */
  remote: boolean;
  /** Quarters the course may run in. */
  quarters: readonly Quarter[];
  /** True when at least one session must be held, whoever comes. */
  pinned: boolean;
}

/** One way of holding a course. A plan line is an offer in a quarter and at a site. */
export interface Offer {
  course: number;
  costModel: CostModel;
  /** Index into `trainers`; null for a provider, or a trainer nobody named. */
  trainer: number | null;
  perSeat: Readonly<Record<CostKind, Cents>>;
  perSession: Readonly<Record<CostKind, Cents>>;
}

/** A person who may take a course, and what it does for them. */
export interface Taking {
  person: number;
  course: number;
  /** Loaded wages of the hours away. */
  wages: Cents;
  /** True for mandatory training and for people pinned to the course. */
  must: boolean;
  effects: readonly Effect[];
  /** Prerequisites the person does not meet yet: each must be met by what an earlier quarter gives. */
  needs?: readonly Need[];
  /** First and last quarter the place may stand in; only in a part of a problem, whose other lines set it. */
  within?: readonly [first: number, last: number];
}

/** A prerequisite not met yet: the person takes a course (an index), or a cell reaches a level that counts, in an earlier quarter. */
export type Need = { course: number } | { cell: number; level: number };

/** A person whom a prerequisite keeps out of a course, since nothing on offer would give it in time. */
export interface Barred {
  course: number;
  person: number;
  lacking: Lacking;
}

/** A person who may teach a course, and so does not follow it. */
export interface Teaching {
  course: number;
  person: number;
}

/** A prerequisite by the ids of the company: a course followed before, or a level in a skill. */
export type Lacking = { courseId: number } | { skillId: number; level: number };

/** Raises a cell to a level for somebody who enters with `fromLevel`; a chain needs the step before in an earlier quarter. */
export interface Effect {
  cell: number;
  fromLevel: number;
  toLevel: number;
}

/** A cap on money: of a unit (null the company) and a kind (null every kind but wages). */
export interface EnvelopeLimit {
  unitId: number | null;
  kind: CostKind | null;
  amount: Cents;
}

export interface Trainer {
  employeeId: number;
  /** Hours of delivery in the year; null for no limit. */
  hours: number | null;
}

/** A line of a chosen plan: offer × quarter × site, with its sessions and people (indexes, ascending). */
export interface ChosenLine {
  offer: number;
  quarter: Quarter;
  /** null for a remote course, or where sites do not matter. */
  site: string | null;
  sessions: number;
  people: number[];
}
