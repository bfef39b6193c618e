import type { Cents } from '../kernel/money.ts';
import type { Ancillary } from '../plans/ancillary.ts';
import type { Costs, LineState } from '../plans/plans.contract.ts';
import { type ActualAmount, byBucket, lineParts } from './actual-parts.ts';
import type { Bucket } from './bucket-of.ts';
import type { BudgetCell, CostKind } from './budget.contract.ts';
import { spread } from './spread.ts';

export { type Bucket, bucketOf } from './bucket-of.ts';

/** A plan line as the budget sees it. */
export interface BudgetLine extends Ancillary {
  quarter: number;
  state: LineState;
  costs: Costs;
  /** Hours one learner attends. */
  hours: number;
  employeeIds: readonly number[];
  /** What was really paid; left out where the plan alone is counted. */
  actuals?: readonly ActualAmount[];
}

/** Part of a line: one unit, one kind. */
export interface Slice {
  unitId: number | null;
  kind: CostKind;
  quarter: number;
  bucket: Bucket;
  amount: Cents;
  funding: Cents;
}

/**
 * Shares what a line's money is made of over its participants' units in proportion to their number, to the cent.
 * Funding pays the pedagogical kind.
 */
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
  const counts = units.map(([, count]) => count);
  const share = (amount: Cents) => spread(amount, counts);
  const parts = lineParts(line);
  const slices = (kind: CostKind, bucket: Bucket, amounts: Cents[] | null, paid: Cents[] | null) =>
    units.map(
      ([unitId], at): Slice => ({
        ...{ unitId, kind, quarter: line.quarter, bucket },
        ...{ amount: amounts?.[at] ?? 0, funding: paid?.[at] ?? 0 },
      }),
    );
  // Kinds that cost nothing make no slice; teaching always does, so that every unit of a line is there.
  const told = parts.filter(({ kind, amount }) => amount !== 0 || kind === 'pedagogical');
  return [
    ...told.flatMap(({ kind, bucket, amount }) => slices(kind, bucket, share(amount), null)),
    ...[...byBucket(line.costs.funding, parts, line.state)].flatMap(([bucket, amount]) =>
      slices('pedagogical', bucket, null, share(amount)),
    ),
  ];
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
