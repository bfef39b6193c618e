import { type Cents, roundCents } from '../kernel/money.ts';
import type { CostModel } from './catalogue.contract.ts';

/** One way of giving a course, by what it costs (domain.md §5). Money in cents. */
export interface Alternative {
  courseId: number;
  code: string;
  title: string;
  way: CostModel;
  hours: number;
  /** Learners a session holds; a started session is paid whole. */
  groupMax: number;
  perLearner: Cents;
  /** Price or material of one session. */
  perSession: Cents;
  /** The internal trainer's delivery and preparation for one session, not rounded; 0 for a provider. */
  trainerPerSession: number;
  /** Loaded wages of one learner while away. */
  wages: Cents;
  /** An accredited trainer who could give it; null for a provider, or one nobody named. */
  trainer: string | null;
  /** True when the company would have to build what a provider gives today. */
  toBuild: boolean;
}

/** Real cost (without wages) or full cost (with them) of an alternative for some learners, in cents. */
export function alternativeCost(one: Alternative, learners: number, withWages: boolean): Cents {
  const sessions = Math.ceil(learners / one.groupMax);
  return (
    one.perLearner * learners +
    one.perSession * sessions +
    roundCents(one.trainerPerSession * sessions) +
    (withWages ? one.wages * learners : 0)
  );
}

/** Costs for 1 to `most` learners; entry `n − 1` is for `n` of them. */
export function costCurve(one: Alternative, most: number, withWages: boolean): Cents[] {
  return Array.from({ length: most }, (_, at) => alternativeCost(one, at + 1, withWages));
}
