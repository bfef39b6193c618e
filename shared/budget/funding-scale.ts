import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { type Cents, roundCents } from '../kernel/money.ts';

const cents = z.number().int().nonnegative();
const text = z.string().trim().min(1).max(200);

/** Trainings a rate is for. */
export const scaleKinds = ['any', 'basic', 'expert'] as const;

/** What a funder pays, as it publishes it; amounts in cents, 0 where it pays nothing. One rate a scale. */
export const fundingScaleSchema = z.object({
  code: z.string().trim().min(1).max(60),
  funder: text,
  branch: text,
  year: z.number().int().min(2000).max(2100),
  kind: z.enum(scaleKinds),
  /** Per learner and hour. */
  hourly: cents,
  /** Hours of a learner that count; null for all. */
  hoursCap: z.number().positive().nullable(),
  wageHourly: cents,
  perKm: cents,
  perNight: cents,
  perMeal: cents,
  /** Most a company of fewer than `below` people gets in the year, smallest first; empty for no cap. */
  companyCaps: z.array(z.object({ below: z.number().int().positive(), cap: cents })).max(10),
  /** A company with more people gets nothing; null for no such rule. */
  maximumHeadcount: z.number().int().positive().nullable(),
  /** For training at the workplace (AFEST), per trainee and in place of the hours; null when it is paid by the hour. */
  afestPerTrainee: cents.nullable(),
  source: text,
  date: isoDate,
});
export type FundingScale = z.infer<typeof fundingScaleSchema>;

/** What a scale is applied to; costs in cents. */
export interface FundedLine {
  /** Hours one learner attends. */
  hours: number;
  /** Those of them outside working time, whose wages nobody pays. */
  hoursOff: number;
  learners: number;
  afest: boolean;
  pedagogical: Cents;
  wages: Cents;
  /** Travel, nights and meals. */
  travel: Cents;
  /** Agreed or paid already by this funder for the line. */
  already: Cents;
  /** Of all learners together. */
  trip: { km: number; nights: number; meals: number };
}

/** A step of the reckoning: what it multiplied and what it kept, in cents. */
export type FundingStep =
  | { step: 'tooLarge'; headcount: number; limit: number }
  | { step: 'hours'; hours: number; cap: number | null; counted: number }
  | {
      step: 'pedagogical' | 'wages';
      learners: number;
      hours: number;
      rate: Cents;
      kept: Cents;
      cost: Cents;
      amount: Cents;
    }
  | { step: 'afest'; learners: number; rate: Cents; amount: Cents; cost: Cents; kept: Cents }
  | {
      step: 'trip';
      km: number;
      nights: number;
      meals: number;
      amount: Cents;
      cost: Cents;
      kept: Cents;
    }
  | { step: 'already'; amount: Cents; kept: Cents }
  | { step: 'companyCap'; cap: Cents; used: Cents; amount: Cents; kept: Cents };

/**
 * What a scale would give for a line, step by step: hours capped, rates, never more than each cost, less what the funder
 * agreed already, within what is left of the company's cap. `used` is what the year's other lines ask or got from the funder.
 */
export function applyScale(
  scale: FundingScale,
  line: FundedLine,
  company: { headcount: number; used: Cents },
): { amount: Cents; steps: FundingStep[] } {
  const limit = scale.maximumHeadcount;
  if (limit !== null && company.headcount > limit) {
    return { amount: 0, steps: [{ step: 'tooLarge', headcount: company.headcount, limit }] };
  }
  const steps: FundingStep[] = [];
  const paid = trainingStep(scale, line, steps) + wageStep(scale, line, steps);
  let amount = paid + tripStep(scale, line, steps);
  if (line.already > 0) {
    const kept = Math.max(0, amount - line.already);
    steps.push({ step: 'already', amount: line.already, kept });
    amount = kept;
  }
  const cap = scale.companyCaps.find(({ below }) => company.headcount < below)?.cap;
  if (cap !== undefined) {
    const used = company.used + line.already;
    const kept = Math.max(0, Math.min(amount, cap - used));
    steps.push({ step: 'companyCap', cap, used, amount, kept });
    amount = kept;
  }
  return { amount, steps };
}

function countedHours(scale: FundingScale, { hours }: FundedLine): number {
  return scale.hoursCap === null ? hours : Math.min(hours, scale.hoursCap);
}

function trainingStep(scale: FundingScale, line: FundedLine, steps: FundingStep[]): Cents {
  const { learners, pedagogical: cost } = line;
  if (line.afest && scale.afestPerTrainee !== null) {
    const rate = scale.afestPerTrainee;
    const amount = rate * learners;
    const kept = Math.min(amount, cost);
    steps.push({ step: 'afest', learners, rate, amount, cost, kept });
    return kept;
  }
  const hours = countedHours(scale, line);
  steps.push({ step: 'hours', hours: line.hours, cap: scale.hoursCap, counted: hours });
  const amount = roundCents(learners * hours * scale.hourly);
  const kept = Math.min(amount, cost);
  steps.push({ step: 'pedagogical', learners, hours, rate: scale.hourly, amount, cost, kept });
  return kept;
}

function wageStep(scale: FundingScale, line: FundedLine, steps: FundingStep[]): Cents {
  const { learners, wages: cost } = line;
  const hours = Math.min(countedHours(scale, line), line.hours - line.hoursOff);
  const amount = roundCents(learners * hours * scale.wageHourly);
  const kept = Math.min(amount, cost);
  steps.push({ step: 'wages', learners, hours, rate: scale.wageHourly, amount, cost, kept });
  return kept;
}

function tripStep(scale: FundingScale, line: FundedLine, steps: FundingStep[]): Cents {
  const { km, nights, meals } = line.trip;
  const amount = roundCents(km * scale.perKm + nights * scale.perNight + meals * scale.perMeal);
  const kept = Math.min(amount, line.travel);
  steps.push({ step: 'trip', km, nights, meals, amount, cost: line.travel, kept });
  return kept;
}
