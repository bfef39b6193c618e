import { employeeOf, type GapTable } from '../gaps/gap-table.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { LineRecord } from './assemble-plan.ts';
import { lineDifferences } from './line-differences.ts';
import type { Plan } from './plans.contract.ts';
import type { Closing } from './progress.ts';
import type {
  Comparison,
  ScenarioFigures,
  ScenarioRow,
  ScenarioShare,
} from './scenarios.contract.ts';

/** A plan with everything that was computed of it: the comparison adds nothing up a second time. */
export interface ComparedPlan {
  plan: Plan;
  lines: readonly LineRecord[];
  /** Gaps each line closes, by line id. */
  closings: ReadonlyMap<number, Iterable<Closing>>;
  /** Real cost by unit, in cents (`shared/budget/overview.ts`); null for people without a unit. */
  realByUnit: ReadonlyMap<number | null, number>;
}

export interface ComparisonInput {
  plans: readonly ComparedPlan[];
  /** Gaps on the day of the plans' year. */
  table: GapTable;
  unitOf: (employeeId: number) => number | null;
  unitName: (id: number | null) => string;
  skillName: (id: number) => string;
}

/** Puts scenarios of one year side by side: totals, units, skills, and the lines they do not treat alike. */
export function compareScenarios(input: ComparisonInput): Comparison {
  const { plans, table } = input;
  return {
    scenarios: plans.map((one) => figuresOf(one, table)),
    byUnit: unitRows(input),
    bySkill: skillRows(input),
    ...lineDifferences(plans),
  };
}

const live = ({ lines }: ComparedPlan) => lines.filter(({ state }) => state !== 'cancelled');

function figuresOf(one: ComparedPlan, table: GapTable): ScenarioFigures {
  const { plan } = one;
  const lines = live(one);
  const weightedClosed = plan.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0);
  return {
    ...{ id: plan.id, name: plan.name, year: plan.year, status: plan.status },
    ...{ active: plan.active, envelope: plan.envelope, lines: plan.lines },
    people: new Set(lines.flatMap(({ employeeIds }) => [...employeeIds])).size,
    places: plan.participants,
    hours: lines.reduce((sum, line) => sum + line.hours * line.employeeIds.length, 0),
    ...{ real: plan.costs.real, full: plan.costs.full, remaining: plan.remaining },
    gapsClosed: plan.lineRows.reduce((sum, line) => sum + line.gapsClosed, 0),
    weightedClosed,
    weightedLeft: table.weighted.reduce((sum, weighted) => sum + weighted, 0) - weightedClosed,
  };
}

/** A share while it is added up: people are counted once. */
type Sums = Omit<ScenarioShare, 'people'> & { people: Set<number> };

function sumsIn<K>(groups: Map<K, Sums>, key: K, real: number | null): Sums {
  let sums = groups.get(key);
  if (!sums) {
    sums = { people: new Set(), hours: 0, real, gapsClosed: 0, weightedClosed: 0 };
    groups.set(key, sums);
  }
  return sums;
}

function addClosing(sums: Sums, { weighted }: Closing): void {
  sums.gapsClosed += 1;
  sums.weightedClosed += weighted;
}

function unitRows({ plans, table, unitOf, unitName }: ComparisonInput): ScenarioRow[] {
  const groups = plans.map((one) => {
    const units = new Map<number | null, Sums>();
    for (const [unit, real] of one.realByUnit) sumsIn(units, unit, real);
    for (const line of live(one)) {
      for (const employeeId of line.employeeIds) {
        const sums = sumsIn(units, unitOf(employeeId), 0);
        sums.people.add(employeeId);
        sums.hours += line.hours;
      }
      for (const closing of one.closings.get(line.id) ?? []) {
        addClosing(sumsIn(units, employeeOf(table, closing.cell).unitId, 0), closing);
      }
    }
    return units;
  });
  return rowsOf(groups, unitName, 0).sort((a, b) => compareText(a.name, b.name));
}

function skillRows({ plans, table, skillName }: ComparisonInput): ScenarioRow[] {
  const groups = plans.map((one) => {
    const skills = new Map<number, Sums>();
    for (const line of live(one)) {
      for (const closing of one.closings.get(line.id) ?? []) {
        const sums = sumsIn(skills, table.skillId[closing.cell]!, null);
        addClosing(sums, closing);
        sums.people.add(employeeOf(table, closing.cell).id);
        sums.hours += line.hours;
      }
    }
    return skills;
  });
  const most = (row: ScenarioRow) => Math.max(...row.shares.map((share) => share.weightedClosed));
  return rowsOf(groups, skillName, null).sort(
    (a, b) => most(b) - most(a) || compareText(a.name, b.name),
  );
}

function rowsOf<K extends number | null>(
  groups: readonly ReadonlyMap<K, Sums>[],
  nameOf: (id: K) => string,
  real: number | null,
): ScenarioRow[] {
  const ids = new Set(groups.flatMap((group) => [...group.keys()]));
  return [...ids].map((id) => ({
    id,
    name: nameOf(id),
    shares: groups.map((group) => {
      const sums = group.get(id);
      if (!sums) return { people: 0, hours: 0, real, gapsClosed: 0, weightedClosed: 0 };
      return { ...sums, people: sums.people.size };
    }),
  }));
}
