import type { PlanLine } from './plans.contract.ts';

/** The quarter (1 to 4) of an ISO day. */
export function quarterOf(day: string): 1 | 2 | 3 | 4 {
  return Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
}

/** Whether an action was held, settled or not. */
export function isDone({ state }: Pick<PlanLine, 'state'>): boolean {
  return state === 'done' || state === 'closed';
}

/** Whether a quarter of a plan's year lies before the day's own quarter. */
export function isOver(year: number, quarter: number, day: string): boolean {
  const thisYear = Number(day.slice(0, 4));
  return year < thisYear || (year === thisYear && quarter < quarterOf(day));
}

/** Whether an action is still to be held although its quarter is over on that day. */
export function isLate(
  line: Pick<PlanLine, 'state' | 'quarter'>,
  year: number,
  day: string,
): boolean {
  return line.state !== 'cancelled' && !isDone(line) && isOver(year, line.quarter, day);
}
