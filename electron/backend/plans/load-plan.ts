import type { GapTable } from '#shared/gaps/gap-table.ts';
import { today } from '#shared/kernel/dates.ts';
import {
  assemblePlan,
  type LineRecord,
  type PlanRecord,
  type PlanSurroundings,
  summarisePlan,
} from '#shared/plans/assemble-plan.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { hourlyCost } from '#shared/plans/hourly-cost.ts';
import type { Plan, PlanSummary } from '#shared/plans/plans.contract.ts';
import { readCompanyEnvelopes } from '../budget/envelopes.store.ts';
import { readCourses, type StoredCourse } from '../catalogue/catalogue.store.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { type DirectoryEntry, readDirectory } from '../people/directory.store.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readLines } from './plan-lines.store.ts';
import { readPlan, readPlans } from './plans.store.ts';

/** What every plan of the workspace leans on, read once per revision. */
export interface Surroundings extends PlanSurroundings {
  courses: ReadonlyMap<number, StoredCourse>;
  directory: ReadonlyMap<number, DirectoryEntry>;
  settings: Awaited<ReturnType<typeof readSettings>>;
}

export function loadSurroundings(session: Session): Promise<Surroundings> {
  return session.remember('plan surroundings', async () => {
    const settings = await readSettings(session.reader);
    const directory = await readDirectory(session.reader);
    const courses = await readCourses(session.reader);
    const nobody = { hourlyCost: null, category: null };
    return {
      settings,
      directory,
      courses: new Map(courses.map((course) => [course.id, course])),
      hourlyCost: (id) => hourlyCost((id !== null && directory.get(id)) || nobody, settings),
      nameOf: (id) => directory.get(id)?.name ?? null,
    };
  });
}

/** A plan's parts, before they are added up. */
export interface PlanParts {
  record: PlanRecord;
  lines: LineRecord[];
  around: Surroundings;
  /** Gaps on the plan's day. */
  table: GapTable;
}

/** Reads a plan with what it leans on; throws NOT_FOUND. */
export async function loadPlanParts(session: Session, id: number): Promise<PlanParts> {
  const record = await readPlan(session.reader, id);
  const lines = await readLines(session.reader, id);
  const around = await loadSurroundings(session);
  const table = await loadGaps(session, gapDay(record.year, today()));
  return { record, lines, around, table };
}

/** A plan with its lines, costs and the gaps it closes; throws NOT_FOUND. */
export async function loadPlan(session: Session, id: number): Promise<Plan> {
  const { record, lines, around, table } = await loadPlanParts(session, id);
  const envelopes = await readCompanyEnvelopes(session.reader);
  return assemblePlan(record, lines, envelopes.get(id) ?? null, around, table);
}

/** Every plan with its costs, latest year first. */
export async function loadPlans(session: Session): Promise<PlanSummary[]> {
  const around = await loadSurroundings(session);
  const envelopes = await readCompanyEnvelopes(session.reader);
  const lines = Map.groupBy(await readLines(session.reader, null), ({ planId }) => planId);
  const plans = await readPlans(session.reader);
  return plans.map((record) =>
    summarisePlan(record, lines.get(record.id) ?? [], envelopes.get(record.id) ?? null, around),
  );
}
