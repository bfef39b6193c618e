import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { LineState } from '../plans/plans.contract.ts';

/** What a training is supposed to bring, and who says so. Shares go from 0 to 1. */
export const returnAssumptions = z.object({
  /** Cents per person trained and year. */
  benefit: z.number().int().nonnegative().max(100_000_000_00),
  /** Years the benefit lasts. */
  years: z.number().positive().max(10).default(1),
  /** The part due to the training and to nothing else. */
  isolation: z.number().min(0).max(1),
  /** How sure one is of the estimate. */
  confidence: z.number().min(0).max(1),
  source: z.string().trim().min(1).max(500),
  date: isoDate,
});
export type ReturnAssumptions = z.infer<typeof returnAssumptions>;

/** In cents; `roi` is a ratio, null without a cost. */
export interface PhillipsReturn {
  benefits: number;
  /** benefits − cost. */
  net: number;
  roi: number | null;
}

/** Levels of the people trained, over the skills of the course. */
export interface LevelFigures {
  /** People × skills, and those assessed after the training. */
  expected: number;
  assessed: number;
  /** Mean levels of those assessed; null without any. */
  before: number | null;
  after: number | null;
  /** Levels gained, all people and skills together. */
  gained: number;
}

/** Scores from 1 to 5. */
export interface ScoreMean {
  asked: number;
  count: number;
  total: number;
  mean: number | null;
}

/** What a line cost and brought. Money in cents. */
export interface ReturnRow {
  lineId: number;
  courseId: number;
  code: string;
  title: string;
  state: LineState;
  /** `over`: whole cost and those who were there; `underway`: the part of those whose presence is noted; `planned`: a forecast. */
  stage: 'over' | 'underway' | 'planned';
  /** People counted: trained, or expected while it is only planned. */
  people: number;
  participants: number;
  /** Hours of a learner × participants. */
  traineeHours: number;
  /** The line's full and real cost, and the part of the full one that the people counted bear. */
  full: number;
  real: number;
  counted: number;
  levels: LevelFigures;
  hot: ScoreMean;
  /** Asked once it is due. */
  cold: ScoreMean;
  costPerLevel: number | null;
  costPerHour: number | null;
  assumptions: ReturnAssumptions | null;
  phillips: PhillipsReturn | null;
}

/** The four factors, their product and the same share reckoned at once. */
export interface PayrollShare {
  /** Cents. */
  hourlyCost: number;
  hoursPerTrainee: number;
  accessRate: number;
  /** People per cent of payroll. */
  headcountPerCent: number;
  headcount: number;
  payroll: number;
  cost: number;
  product: number;
  direct: number;
}

/** What a plan's training brought. The costs, hours and headcount are those of the budget screen. */
export interface ReturnOverview {
  planId: number;
  year: number;
  rows: ReturnRow[];
  levels: LevelFigures;
  hot: ScoreMean;
  cold: ScoreMean;
  /** Counted cost of the lines whose levels were assessed, and per level gained. */
  levelCost: number;
  costPerLevel: number | null;
  traineeHours: number;
  full: number;
  real: number;
  /** People trained so far, and all those the plan trains. */
  trained: number;
  planned: number;
  headcount: number;
  payroll: number;
  payrollShare: PayrollShare | null;
  /** Lines with assumptions, added up. */
  phillips: (PhillipsReturn & { lines: number; cost: number }) | null;
}

export const returnsContract = {
  /** Levels, scores, ratios and returns of a plan, line by line. NOT_FOUND. */
  overview: procedure.input(z.object({ planId: id })).output(type<ReturnOverview>()),
  /** Keeps what a line is supposed to bring, in place of what was said before; whatever the plan's status. NOT_FOUND. */
  setAssumptions: procedure
    .input(z.object({ lineId: id, assumptions: returnAssumptions }))
    .output(type<ReturnOverview>()),
  removeAssumptions: procedure.input(z.object({ lineId: id })).output(type<ReturnOverview>()),
};
