import type { GapTable } from '#shared/gaps/gap-table.ts';
import { today } from '#shared/kernel/dates.ts';
import { type Arbitrated, arbitrated } from '#shared/needs/arbitrated.ts';
import { type Beside, leftBeside } from '#shared/optimise/beside.ts';
import { buildInSteps } from '#shared/optimise/build-problem.ts';
import type { Demand } from '#shared/optimise/demand.ts';
import type { AccreditedTrainer } from '#shared/optimise/offers.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { readEnvelopes } from '../budget/envelopes.store.ts';
import { loadAccredited } from '../experts/load-accredited.ts';
import { loadTrainerLoad } from '../experts/load-trainer-load.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { inTurns } from '../in-turns.ts';
import { readNeeds } from '../needs/needs.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadSurroundings, type Surroundings } from '../plans/load-plan.ts';
import { loadStanding } from '../plans/load-standing.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { loadBeside } from './load-beside.ts';

/** A problem ready to solve, with what its indexes stand for. */
export interface LoadedProblem {
  problem: Problem;
  around: Surroundings;
  /** Weighted gap of everybody on the plan's day. */
  open: number;
  demand: Demand;
  /** Courses that kept needs ask for. */
  kept: ReadonlySet<number>;
  /** Whom arbitration gives no place; null where it is not followed. */
  refused: Arbitrated['refused'] | null;
  /** The plan it comes on top of; null for a plan of its own. */
  beside: Beside | null;
  revision: number;
}

/** Reads what a best plan is chosen from, answering others while it is put together; throws NOT_FOUND when the plan whose envelopes are asked is gone. */
export async function loadProblem(
  session: Session,
  given: Demand,
  signal?: AbortSignal,
): Promise<LoadedProblem> {
  const { revision } = session;
  const whole = await loadGaps(session, gapDay(given.year, today()));
  const around = await loadSurroundings(session);
  const beside =
    given.beside === undefined ? null : await loadBeside(session, given.beside, around, whole);
  const table = beside?.table ?? whole;
  const decided = given.arbitrated
    ? await loadArbitrated(session, given.year, around, whole, beside)
    : null;
  const kept = [...(decided?.kept ?? [])].filter(
    ([id, people]) => people.size > 0 && !given.excluded.includes(id),
  );
  const demand = await withPlanEnvelopes(session, given);
  const left = beside ? leftBeside(demand, beside) : demand;
  const pinned = demand.pinned.filter(
    ({ courseId, employeeIds }) => employeeIds.length > 0 || !beside?.places.has(courseId),
  );
  const sites = new Map<number, string | null>();
  if (demand.bySite) {
    for (const { id, site } of await loadEmployees(session)) sites.set(id, site);
  }
  const steps = buildInSteps({
    ...{ table, settings: around.settings, hourlyCost: around.hourlyCost },
    demand: { ...left, pinned: joinPins(pinned, kept) },
    ...(decided && { refused: decided.refused }),
    ...(beside && { hoursAway: beside.hoursOf }),
    courses: [...around.courses.values()],
    trainers: await loadTrainers(session, demand.year, beside !== null),
    siteOf: (id) => sites.get(id) ?? null,
    standing: await loadStanding(session, around.courses, table.on),
  });
  // Everything is read by now: what others write between two turns does not get into it.
  const problem = await inTurns(steps, signal);
  const open = whole.weighted.reduce((sum, one) => sum + one, 0);
  const asked = new Set(kept.map(([id]) => id));
  const refused = decided?.refused ?? null;
  return { problem, around, open, demand, kept: asked, refused, beside, revision };
}

/** What was decided of the needs of a year, those that lines that stay answer left out. */
async function loadArbitrated(
  session: Session,
  year: number,
  around: Surroundings,
  table: GapTable,
  beside: Beside | null,
): Promise<Arbitrated> {
  const needs = await readNeeds(session.reader, { year });
  const lines = needs.some(({ lineId }) => lineId !== null)
    ? await readLines(session.reader, null)
    : [];
  const courses = new Map(lines.map(({ id, courseId }) => [id, courseId]));
  const places = [...(beside?.places ?? [])].map(([courseId, employeeIds]) => ({
    courseId,
    employeeIds,
  }));
  return arbitrated(needs, { ...around, table }, (id) => courses.get(id) ?? null, places);
}

/** Courses asked for by hand and by needs, each once with everybody who is to have a place. */
function joinPins(
  pinned: Demand['pinned'],
  kept: readonly (readonly [number, ReadonlySet<number>])[],
): Demand['pinned'] {
  const people = new Map(pinned.map((one) => [one.courseId, new Set(one.employeeIds)]));
  for (const [id, own] of kept) people.set(id, own.union(people.get(id) ?? new Set()));
  return [...people].map(([courseId, own]) => ({ courseId, employeeIds: [...own] }));
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

/** Who may teach on the plan's day, with the hours of the days they may give a year, less those they carry when these stay. */
async function loadTrainers(
  session: Session,
  year: number,
  stays: boolean,
): Promise<AccreditedTrainer[]> {
  const { settings, capacityOf, carried } = await loadTrainerLoad(session, year);
  const { hoursPerDay } = settings.trainerRules;
  const accredited = await loadAccredited(session, gapDay(year, today()));
  return accredited.map(({ employeeId, levels }) => ({
    ...{ employeeId, levels },
    hours:
      Math.max(0, capacityOf(employeeId) - (stays ? (carried.get(employeeId) ?? 0) : 0)) *
      hoursPerDay,
  }));
}
