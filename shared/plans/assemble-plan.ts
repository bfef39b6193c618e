import type { Course } from '../catalogue/catalogue.contract.ts';
import type { GapTable } from '../gaps/gap-table.ts';
import type { Cents } from '../kernel/money.ts';
import type { Settings } from '../workspace/settings.ts';
import { type ClosingList, weightClosed } from './closing-list.ts';
import { lineCosts } from './line-costs.ts';
import { planClosings } from './line-gaps.ts';
import type { Costs, Plan, PlanLine, PlanSummary } from './plans.contract.ts';
import type { Raise } from './progress.ts';
import { sessionsNeeded } from './sessions-needed.ts';
import { sumCosts } from './sum-costs.ts';

/** A plan as it is kept. */
export type PlanRecord = Pick<
  PlanSummary,
  'id' | 'year' | 'name' | 'status' | 'scenarioOf' | 'active' | 'amendment'
>;

/** A line as it is kept: what is typed, nothing that is computed. */
export interface LineRecord
  extends Omit<
    PlanLine,
    | 'code'
    | 'title'
    | 'modality'
    | 'trainer'
    | 'trainerLearns'
    | 'participants'
    | 'sessions'
    | 'sessionsFixed'
    | 'costs'
    | 'gapsClosed'
    | 'weightedClosed'
    | 'belowMinimum'
  > {
  planId: number;
  /** The number typed; null lets the group size decide. */
  sessions: number | null;
  employeeIds: readonly number[];
}

/** What the lines of a plan lean on. */
export interface PlanSurroundings {
  courses: ReadonlyMap<
    number,
    Pick<Course, 'code' | 'title' | 'modality'> & { skills: readonly Raise[] }
  >;
  /** Loaded hourly cost in cents; the company's default for nobody. */
  hourlyCost: (employeeId: number | null) => Cents;
  nameOf: (employeeId: number) => string | null;
  settings: Pick<Settings, 'preparationRatio'>;
}

/** Sums up a plan. `envelope` is the company's, in cents. */
export function summarisePlan(
  record: PlanRecord,
  lines: readonly LineRecord[],
  envelope: Cents | null,
  around: PlanSurroundings,
): PlanSummary {
  const live = lines.filter(({ state }) => state !== 'cancelled');
  const costs = sumCosts(lines.map((line) => costsOf(line, around)));
  return {
    ...record,
    envelope,
    lines: live.length,
    participants: live.reduce((sum, { employeeIds }) => sum + employeeIds.length, 0),
    costs,
    remaining: envelope === null ? null : envelope - costs.real,
  };
}

/** The whole plan with what each line costs and closes, given the gaps of its day. */
export function assemblePlan(
  record: PlanRecord,
  lines: readonly LineRecord[],
  envelope: Cents | null,
  around: PlanSurroundings,
  table: GapTable,
  closings: ReadonlyMap<number, ClosingList> = closingsOfPlan(lines, around, table),
): Plan {
  const lineRows = lines.map((line): PlanLine => {
    const { planId: _, employeeIds, sessions, ...kept } = line;
    const { code, title, modality } = around.courses.get(line.courseId)!;
    const own = closings.get(line.id)!;
    return {
      ...kept,
      ...{ code, title, modality },
      trainer: line.trainerId === null ? null : around.nameOf(line.trainerId),
      trainerLearns: line.trainerId !== null && employeeIds.includes(line.trainerId),
      participants: employeeIds.length,
      sessions: sessionsNeeded(sessions, employeeIds.length, line.groupMax),
      sessionsFixed: sessions !== null,
      costs: costsOf(line, around),
      gapsClosed: own.length,
      weightedClosed: weightClosed(own),
      belowMinimum: employeeIds.length < line.groupMin,
    };
  });
  const closed = lineRows.reduce((sum, { weightedClosed }) => sum + weightedClosed, 0);
  const open = table.weighted.reduce((sum, weighted) => sum + weighted, 0);
  return {
    ...summarisePlan(record, lines, envelope, around),
    lineRows,
    shareOfGapClosed: open === 0 ? 0 : Math.min(1, closed / open),
  };
}

/** Which gaps each line closes, by line id, for callers that need them beside the plan. */
export function closingsOfPlan(
  lines: readonly LineRecord[],
  around: Pick<PlanSurroundings, 'courses'>,
  table: GapTable,
): Map<number, ClosingList> {
  return planClosings(
    table,
    lines.map((line) => ({ ...line, raises: around.courses.get(line.courseId)!.skills })),
  );
}

/** Costs of a line as it stands, in cents: none once it is cancelled, so that lines always add up to the plan. */
export function costsOf(line: LineRecord, around: PlanSurroundings): Costs {
  if (line.state === 'cancelled') return sumCosts([]);
  return lineCosts(
    {
      ...line,
      participantCosts: line.employeeIds.map(around.hourlyCost),
      trainerCost: around.hourlyCost(line.trainerId),
    },
    around.settings.preparationRatio,
  );
}
