import { isAccredited } from '#shared/experts/path.ts';
import { today } from '#shared/kernel/dates.ts';
import { buildInSteps } from '#shared/optimise/build-problem.ts';
import type { Demand } from '#shared/optimise/demand.ts';
import type { AccreditedTrainer } from '#shared/optimise/offers.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { readEnvelopes } from '../budget/envelopes.store.ts';
import { readTrainers } from '../experts/trainers.store.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { inTurns } from '../in-turns.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadSurroundings, type Surroundings } from '../plans/load-plan.ts';
import { loadStanding } from '../plans/load-standing.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';

const hoursPerDay = 7;

/** A problem ready to solve, with what its indexes stand for. */
export interface LoadedProblem {
  problem: Problem;
  around: Surroundings;
  /** Weighted gap of everybody on the plan's day. */
  open: number;
  demand: Demand;
  revision: number;
}

/** Reads what a best plan is chosen from, answering others while it is put together; throws NOT_FOUND when the plan whose envelopes are asked is gone. */
export async function loadProblem(
  session: Session,
  given: Demand,
  signal?: AbortSignal,
): Promise<LoadedProblem> {
  const { revision } = session;
  const table = await loadGaps(session, gapDay(given.year, today()));
  const around = await loadSurroundings(session);
  const demand = await withPlanEnvelopes(session, given);
  const sites = new Map<number, string | null>();
  if (demand.bySite) {
    for (const { id, site } of await loadEmployees(session)) sites.set(id, site);
  }
  const steps = buildInSteps({
    ...{ table, demand, settings: around.settings, hourlyCost: around.hourlyCost },
    courses: [...around.courses.values()],
    trainers: await loadAccredited(session, demand.year),
    siteOf: (id) => sites.get(id) ?? null,
    standing: await loadStanding(session, around.courses, table.on),
  });
  // Everything is read by now: what others write between two turns does not get into it.
  const problem = await inTurns(steps, signal);
  const open = table.weighted.reduce((sum, one) => sum + one, 0);
  return { problem, around, open, demand, revision };
}

async function withPlanEnvelopes(session: Session, demand: Demand): Promise<Demand> {
  if (demand.planId === undefined) return demand;
  await readPlan(session.reader, demand.planId);
  const own = await readEnvelopes(session.reader, demand.planId);
  // What is asked now goes before what the plan was given: a budget to try replaces the company's envelope.
  const asked = new Set(demand.envelopes.map(({ unitId, kind }) => `${unitId}|${kind}`));
  if (demand.budget !== undefined) asked.add('null|null');
  const kept = own.filter(({ unitId, kind }) => !asked.has(`${unitId}|${kind}`));
  // A budget granted later adds to the main one of its unit and kind: together they are one cap.
  const caps = Map.groupBy(kept, ({ unitId, kind }) => `${unitId}|${kind}`);
  const summed = [...caps.values()].map((parts) => ({
    unitId: parts[0]!.unitId,
    kind: parts[0]!.kind,
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
  }));
  return { ...demand, envelopes: [...demand.envelopes, ...summed] };
}

/** Trainers in service whose accreditation holds on the year's first day, one entry a person. */
async function loadAccredited(session: Session, year: number): Promise<AccreditedTrainer[]> {
  const paths = (await readTrainers(session.reader)).filter((path) =>
    isAccredited(path, `${year}-01-01`),
  );
  const byPerson = Map.groupBy(paths, ({ employeeId }) => employeeId);
  return [...byPerson].map(([employeeId, own]) => {
    const days = own.flatMap(({ daysPerYear }) => (daysPerYear === null ? [] : [daysPerYear]));
    return {
      employeeId,
      hours: days.length === 0 ? null : Math.max(...days) * hoursPerDay,
      levels: new Map(
        own.flatMap(({ skillId, level }) => (level === null ? [] : [[skillId, level]])),
      ),
    };
  });
}
