import type { CostKind } from '../budget/budget.contract.ts';
import { addUp, type Slice } from '../budget/slices.ts';
import type { GapTable } from '../gaps/gap-table.ts';
import type { Cents } from '../kernel/money.ts';
import { weightClosed } from '../plans/closing-list.ts';
import { holdLine, inOrder, type OrderedLine } from '../plans/line-gaps.ts';
import { startProgress, weightOf } from '../plans/progress.ts';
import type { Demand } from './demand.ts';

/** A line that stays, as the best plan beside it sees it. */
export interface StandingLine extends OrderedLine {
  courseId: number;
  /** Hours one learner attends, and those of them outside working time. */
  hours: number;
  hoursOff: number;
}

/** A plan past its approval, whose lines a best plan comes on top of. */
export interface Beside {
  /** The gaps its lines leave. */
  table: GapTable;
  /** Points of weighted gap its lines close. */
  closed: number;
  /** Cents. */
  real: Cents;
  wages: Cents;
  /** Who stands on a line, by course. */
  places: ReadonlyMap<number, ReadonlySet<number>>;
  people: ReadonlySet<number>;
  /** Hours somebody is away for it in a quarter, or in the year for null. */
  hoursOf: (employeeId: number, quarter: number | null) => number;
  /** Cents drawn from the envelope of a unit and kind, null for all of them, as the budget counts it. */
  spent: (unitId: number | null, kind: CostKind | null) => Cents;
}

/** What the lines of a plan take of gaps, hours and money (`slices` of its budget); cancelled ones take no gap and no hour. */
export function standBeside(
  table: GapTable,
  lines: readonly StandingLine[],
  slices: readonly Slice[],
): Beside {
  const live = inOrder(lines).filter(({ state }) => state !== 'cancelled');
  const progress = startProgress(table);
  const places = new Map<number, Set<number>>();
  const hours = new Map<string, number>();
  let closed = 0;
  for (const line of live) {
    closed += weightClosed(holdLine(progress, line));
    const own = places.get(line.courseId) ?? new Set();
    places.set(line.courseId, own);
    for (const id of line.employeeIds) {
      own.add(id);
      for (const key of [`${id}|${line.quarter}`, `${id}|null`]) {
        hours.set(key, (hours.get(key) ?? 0) + line.hours - line.hoursOff);
      }
    }
  }
  const gap = table.required.map((level, cell) => Math.max(0, level - progress.level[cell]!));
  const whole = addUp(slices, null);
  return {
    table: {
      ...{ ...table, gap, current: progress.level, held: progress.held },
      weighted: table.weighted.map((_, cell) => gap[cell]! * weightOf(table, cell)),
    },
    ...{ closed, places, real: whole.real, wages: whole.total - whole.funding - whole.real },
    people: new Set(live.flatMap(({ employeeIds }) => employeeIds)),
    hoursOf: (id, quarter) => hours.get(`${id}|${quarter}`) ?? 0,
    spent: (unitId, kind) => {
      const own = slices.filter(
        (slice) =>
          (unitId === null || slice.unitId === unitId) && (kind === null || slice.kind === kind),
      );
      const { real, total } = addUp(own, null);
      return kind === 'wages' ? total : real;
    },
  };
}

/** A demand with its money lowered by what the plan beside it takes; never below nothing. */
export function leftBeside(demand: Demand, { spent }: Pick<Beside, 'spent'>): Demand {
  const left = (amount: Cents, taken: Cents) => Math.max(0, amount - taken);
  return {
    ...demand,
    ...(demand.budget !== undefined && { budget: left(demand.budget, spent(null, null)) }),
    envelopes: demand.envelopes.map((one) => ({
      ...one,
      amount: left(one.amount, spent(one.unitId, one.kind)),
    })),
  };
}
