import { isFirm } from '../plans/is-firm.ts';
import type { LineState, PlanStatus } from '../plans/plans.contract.ts';
import { sessionsNeeded } from '../plans/sessions-needed.ts';

export interface LoadPlan {
  id: number;
  year: number;
  status: PlanStatus;
  /** Scenarios that are not active carry nobody. */
  active: boolean;
}

export interface LoadLine {
  planId: number;
  trainerId: number | null;
  state: LineState;
  sessions: number | null;
  hours: number;
  groupMax: number;
  employeeIds: readonly number[];
}

/**
 * The plan that says what a year's trainers carry: those past approval, else the newest one, because several drafts of a
 * year are alternatives and must not be added up. Scenarios that are not active never count.
 */
export function countedPlans(plans: readonly LoadPlan[], year: number): Set<number> {
  const ofYear = plans.filter((plan) => plan.year === year && plan.active);
  const firm = ofYear.filter(({ status }) => isFirm(status));
  const newest = ofYear.reduce<LoadPlan | null>(
    (last, plan) => (last === null || plan.id > last.id ? plan : last),
    null,
  );
  return new Set((firm.length > 0 ? firm : newest ? [newest] : []).map(({ id }) => id));
}

/** Training days each trainer carries in a year: hours × sessions of the lines that are not cancelled ÷ hours a day. */
export function daysCarried(
  plans: readonly LoadPlan[],
  lines: readonly LoadLine[],
  year: number,
  hoursPerDay: number,
): Map<number, number> {
  const counted = countedPlans(plans, year);
  const days = new Map<number, number>();
  for (const line of lines) {
    if (line.trainerId === null || line.state === 'cancelled' || !counted.has(line.planId))
      continue;
    const hours = line.hours * sessionsOf(line);
    days.set(line.trainerId, (days.get(line.trainerId) ?? 0) + hours / hoursPerDay);
  }
  return days;
}

/** Sessions each trainer has given so far, over every year: lines that are done or closed. */
export function sessionsGiven(lines: readonly LoadLine[]): Map<number, number> {
  const given = new Map<number, number>();
  for (const line of lines) {
    if (line.trainerId === null || (line.state !== 'done' && line.state !== 'closed')) continue;
    given.set(line.trainerId, (given.get(line.trainerId) ?? 0) + sessionsOf(line));
  }
  return given;
}

function sessionsOf(line: LoadLine): number {
  return sessionsNeeded(line.sessions, line.employeeIds.length, line.groupMax);
}
