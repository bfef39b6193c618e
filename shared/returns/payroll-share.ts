import type { Cents } from '../kernel/money.ts';
import type { PayrollShare } from './returns.contract.ts';

/**
 * The share of payroll spent on training as four factors (domain.md §5): cost of a trainee-hour × hours per trainee ×
 * access rate × headcount ÷ payroll. They multiply back to cost ÷ payroll. Null while one of them is unknown.
 */
export function payrollShare(given: {
  /** Full cost in cents: wages included, agreed funding taken off. */
  cost: Cents;
  traineeHours: number;
  trained: number;
  headcount: number;
  /** Cents a year; 0 when unknown. */
  payroll: Cents;
}): PayrollShare | null {
  const { cost, traineeHours, trained, headcount, payroll } = given;
  if (traineeHours <= 0 || trained <= 0 || headcount <= 0 || payroll <= 0) return null;
  const factors = {
    hourlyCost: cost / traineeHours,
    hoursPerTrainee: traineeHours / trained,
    accessRate: trained / headcount,
    headcountPerCent: headcount / payroll,
  };
  const { hourlyCost, hoursPerTrainee, accessRate, headcountPerCent } = factors;
  return {
    ...{ ...factors, headcount, payroll, cost },
    product: hourlyCost * hoursPerTrainee * accessRate * headcountPerCent,
    direct: cost / payroll,
  };
}
