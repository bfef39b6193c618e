import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';
import type { Plan, PlanStatus } from './plans.contract.ts';

/** What a scenario comes to. Money in cents; weighted gaps as in `shared/gaps`. */
export interface ScenarioFigures {
  id: number;
  name: string;
  year: number;
  status: PlanStatus;
  active: boolean;
  envelope: number | null;
  /** Lines that are not cancelled. */
  lines: number;
  /** People trained, each once. */
  people: number;
  places: number;
  /** Trainee-hours. */
  hours: number;
  real: number;
  full: number;
  gapsClosed: number;
  weightedClosed: number;
  /** Weighted gap of the company that stays open. */
  weightedLeft: number;
  /** envelope − real; null without an envelope. */
  remaining: number | null;
}

/** One unit's or one skill's share of a scenario. */
export interface ScenarioShare {
  people: number;
  hours: number;
  /** Cents; by skill it is null, because a line that raises two skills has one cost. */
  real: number | null;
  gapsClosed: number;
  weightedClosed: number;
}

/** The same unit or skill in every scenario, in their order. */
export interface ScenarioRow {
  /** null for people without a unit and for lines nobody is on. */
  id: number | null;
  name: string;
  shares: ScenarioShare[];
}

/** A line as one scenario has it. */
export interface ScenarioLine {
  lineId: number;
  quarter: 1 | 2 | 3 | 4;
  people: number;
  sessions: number;
  hours: number;
  real: number;
  weightedClosed: number;
}

/** A course that the scenarios do not treat alike. */
export interface LineDifference {
  courseId: number;
  title: string;
  /** In the scenarios' order; null where the line is missing. */
  lines: (ScenarioLine | null)[];
  /** What differs between those that have it; empty when some have it and others do not. */
  changed: string[];
}

export interface Comparison {
  scenarios: ScenarioFigures[];
  byUnit: ScenarioRow[];
  bySkill: ScenarioRow[];
  differences: LineDifference[];
  /** Lines that are the same everywhere. */
  same: number;
}

export const scenariosContract = {
  /** Copies a plan as a scenario of the same group, not active: lines, participants, funding, envelopes. */
  duplicate: procedure
    .input(z.object({ id, name: z.string().trim().min(1).max(120) }))
    .output(type<Plan>()),
  /**
   * Makes this scenario the one that counts, and no other of its group. PLAN_LOCKED once the active one is approved.
   * Kept needs follow: each is answered by the line of the same course that has its people, or by none.
   */
  activate: procedure.input(z.object({ id })).output(type<Plan>()),
  /** Two to four plans side by side, and where they differ. */
  compare: procedure.input(z.object({ ids: z.array(id).min(2).max(4) })).output(type<Comparison>()),
  /** Opens an approved or running plan to changes, each of which is then kept with this name and reason. */
  amend: procedure
    .input(
      z.object({
        id,
        by: z.string().trim().min(1).max(120),
        reason: z.string().trim().min(1).max(500),
      }),
    )
    .output(type<Plan>()),
  /** Closes the amendment: the plan is locked again. */
  endAmendment: procedure.input(z.object({ id })).output(type<Plan>()),
};
