import { type } from '@orpc/contract';
import { z } from 'zod';
import type { BudgetOverview } from '../budget/budget.contract.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { PlanStatus } from '../plans/plans.contract.ts';
import type { KnowledgeRisk } from '../risks/risks.contract.ts';

/** How far a plan is; hours are trainee-hours. */
export interface PlanProgress {
  lines: number;
  /** Lines done or closed. */
  linesDone: number;
  hours: number;
  hoursDone: number;
}

/** A skill's gap before and after a plan, in points of weighted gap. */
export interface SkillGap {
  skillId: number;
  skill: string;
  gap: number;
  closed: number;
  /** People below what is asked. */
  people: number;
}

export interface NextSession {
  id: number;
  title: string;
  /** First day, ISO. */
  day: string;
  site: string | null;
  people: number;
}

export interface DirectionOverview {
  planId: number;
  name: string;
  year: number;
  status: PlanStatus;
  /** Today, and the day whose gaps the plan answers (1 January of a year to come). */
  on: string;
  planDay: string;
  /** The very figures of the budget screen. */
  budget: BudgetOverview;
  progress: PlanProgress;
  /** 0 to 1: today; on the plan's day without it, and with all of it. */
  readiness: { now: number; without: number; after: number };
  /** Weighted gap on the plan's day, and what the plan closes of it. */
  weighted: { gap: number; closed: number };
  /** Skills with the heaviest gap on the plan's day, at most six. */
  gaps: SkillGap[];
  /** Knowledge at risk by band, the five highest scores, and skills nobody or one person holds. */
  risks: {
    act: number;
    plan: number;
    holes: number;
    singleHolders: number;
    top: KnowledgeRisk[];
  };
  /** Sessions still to come, at most six, soonest first. */
  sessions: NextSession[];
}

export const directionContract = {
  /** A plan for its director: money, progress, gaps, risks and what comes next. NOT_FOUND without such a plan. */
  overview: procedure.input(z.object({ planId: id })).output(type<DirectionOverview>()),
};
