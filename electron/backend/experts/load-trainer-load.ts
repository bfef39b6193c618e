import { daysCarried, sessionsGiven } from '#shared/experts/load.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlans } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readTrainers } from './trainers.store.ts';

/** What everybody carries and may carry as a trainer in a year, and has given so far. */
export interface TrainerLoad {
  year: number;
  settings: Settings;
  /** Training days by employee; absent means none. */
  carried: ReadonlyMap<number, number>;
  sessions: ReadonlyMap<number, number>;
  /** Days a year the person may carry: the most agreed on any path, else the usual number. */
  capacityOf: (employeeId: number) => number;
}

/** Reads plans and agreements once per year and revision. */
export async function loadTrainerLoad(session: Session, wanted?: number): Promise<TrainerLoad> {
  const settings = await readSettings(session.reader);
  const year = wanted ?? settings.year;
  return session.remember(`trainer load ${year}`, async () => {
    const plans = await readPlans(session.reader);
    const active = new Set(plans.filter((plan) => plan.active).map(({ id }) => id));
    const lines = (await readLines(session.reader, null)).filter(({ planId }) =>
      active.has(planId),
    );
    const { hoursPerDay, daysPerYear } = settings.trainerRules;
    const agreed = new Map<number, number>();
    for (const { employeeId, daysPerYear: days } of await readTrainers(session.reader)) {
      if (days !== null) agreed.set(employeeId, Math.max(days, agreed.get(employeeId) ?? 0));
    }
    return {
      year,
      settings,
      carried: daysCarried(plans, lines, year, hoursPerDay),
      sessions: sessionsGiven(lines),
      capacityOf: (employeeId) => agreed.get(employeeId) ?? daysPerYear,
    };
  });
}
