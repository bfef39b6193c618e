import { allocate, type Cents } from '../kernel/money.ts';
import type { Costs, LineState } from '../plans/plans.contract.ts';
import { type BudgetCell, type CostKind, costKinds } from './budget.contract.ts';

/** A plan line as the budget sees it. */
export interface BudgetLine {
  quarter: number;
  state: LineState;
  costs: Costs;
  travel: Cents;
  rooms: Cents;
  /** Hours one learner attends. */
  hours: number;
  employeeIds: readonly number[];
}

export type Bucket = 'forecast' | 'committed' | 'consumed';

/** Part of a line: one unit, one kind. */
export interface Slice {
  unitId: number | null;
  kind: CostKind;
  quarter: number;
  bucket: Bucket;
  amount: Cents;
  funding: Cents;
}

/** Draft lines are forecast, open, running and done ones committed, closed ones consumed. */
export function bucketOf(state: LineState): Bucket {
  if (state === 'draft') return 'forecast';
  return state === 'closed' ? 'consumed' : 'committed';
}

/** Shares a line's costs over its participants' units in proportion to their number, to the cent. */
export function sliceLine(
  line: BudgetLine,
  unitOf: (employeeId: number) => number | null,
): Slice[] {
  const headcounts = new Map<number | null, number>();
  for (const employeeId of line.employeeIds) {
    const unitId = unitOf(employeeId);
    headcounts.set(unitId, (headcounts.get(unitId) ?? 0) + 1);
  }
  if (headcounts.size === 0) headcounts.set(null, 1);
  // Fixed order: where cents do not split evenly, the same unit always bears the odd one.
  const units = [...headcounts].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  const share = (amount: Cents) =>
    allocate(
      amount,
      units.map(([, count]) => count),
    );
  const { pedagogical, wages, funding } = line.costs;
  const amounts = { pedagogical, wages, travel: line.travel, rooms: line.rooms };
  const funded = share(funding);
  return costKinds.flatMap((kind) => {
    const parts = share(amounts[kind]);
    return units.map(([unitId], at) => ({
      unitId,
      kind,
      quarter: line.quarter,
      bucket: bucketOf(line.state),
      amount: parts[at]!,
      funding: kind === 'pedagogical' ? funded[at]! : 0,
    }));
  });
}

/** Adds slices up beside their envelope, which covers wages only where it was given for nothing else. */
export function addUp(slices: readonly Slice[], envelope: Cents | null): BudgetCell {
  const cell = { envelope, forecast: 0, committed: 0, consumed: 0, funding: 0, total: 0, real: 0 };
  for (const { kind, bucket, amount, funding } of slices) {
    cell[bucket] += amount;
    cell.total += amount;
    cell.funding += funding;
    cell.real += (kind === 'wages' ? 0 : amount) - funding;
  }
  const wagesOnly = slices.length > 0 && slices.every(({ kind }) => kind === 'wages');
  const charged = wagesOnly ? cell.total : cell.real;
  return { ...cell, remaining: envelope === null ? null : envelope - charged };
}
