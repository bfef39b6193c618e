import { allocate, type Cents } from '../kernel/money.ts';
import type { Costs, LineState } from '../plans/plans.contract.ts';
import {
  type BudgetCell,
  type BudgetOverview,
  type BudgetRow,
  type CostKind,
  costKinds,
  type Envelope,
} from './budget.contract.ts';

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

export interface BudgetInput {
  planId: number;
  year: number;
  lines: readonly BudgetLine[];
  envelopes: readonly Envelope[];
  /** Every unit of the company. */
  units: readonly { id: number; name: string }[];
  unitOf: (employeeId: number) => number | null;
  /** People of the company that year. */
  headcount: number;
}

type Bucket = 'forecast' | 'committed' | 'consumed';

/** Part of a line: one unit, one kind. */
interface Slice {
  unitId: number | null;
  kind: CostKind;
  quarter: number;
  bucket: Bucket;
  amount: Cents;
  funding: Cents;
}

/**
 * The budget of a plan: draft lines are forecast, open, running and done ones committed, closed ones consumed, cancelled ones nothing.
 * The same slices are added up by unit, kind and quarter, so every breakdown has the same total to the cent.
 * Funding pays the pedagogical kind.
 */
export function budgetOverview(input: BudgetInput): BudgetOverview {
  const live = input.lines.filter(({ state }) => state !== 'cancelled');
  const slices = live.flatMap((line) => sliceLine(line, input.unitOf));
  /** The main envelope and what was granted beside it. */
  const envelope = (unitId: number | null, kind: CostKind | null) => {
    const own = input.envelopes.filter((one) => one.unitId === unitId && one.kind === kind);
    return own.length === 0 ? null : own.reduce((sum, { amount }) => sum + amount, 0);
  };
  const row = (
    key: string,
    id: number | null,
    name: string,
    allotted: Cents | null,
    own: readonly Slice[],
  ): BudgetRow => ({ key, id, name, ...addUp(own, allotted) });
  const company = row('company', null, '', envelope(null, null), slices);
  const byUnit = Map.groupBy(slices, ({ unitId }) => unitId);
  const units = [...input.units]
    .filter(({ id }) => byUnit.has(id) || envelope(id, null) !== null)
    .map(({ id, name }) => row(String(id), id, name, envelope(id, null), byUnit.get(id) ?? []));
  // People without a unit, and costs of lines nobody is on yet.
  const elsewhere = byUnit.get(null);
  if (elsewhere) units.push(row('none', null, '', null, elsewhere));
  const sum = (column: keyof Costs) => live.reduce((total, { costs }) => total + costs[column], 0);
  return {
    planId: input.planId,
    year: input.year,
    company,
    byUnit: units,
    byKind: costKinds.map((kind) =>
      row(
        kind,
        null,
        kind,
        envelope(null, kind),
        slices.filter((slice) => slice.kind === kind),
      ),
    ),
    byQuarter: [1, 2, 3, 4].map((quarter) =>
      row(
        `Q${quarter}`,
        quarter,
        `Q${quarter}`,
        null,
        slices.filter((slice) => slice.quarter === quarter),
      ),
    ),
    envelopes: [...input.envelopes],
    real: sum('real'),
    full: sum('full'),
    remaining: company.remaining,
    traineeHours: live.reduce((hours, line) => hours + line.hours * line.employeeIds.length, 0),
    trained: new Set(live.flatMap(({ employeeIds }) => employeeIds)).size,
    headcount: input.headcount,
  };
}

function bucketOf(state: LineState): Bucket {
  if (state === 'draft') return 'forecast';
  return state === 'closed' ? 'consumed' : 'committed';
}

/** Shares a line's costs over its participants' units in proportion to their number, to the cent. */
function sliceLine(line: BudgetLine, unitOf: BudgetInput['unitOf']): Slice[] {
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

function addUp(slices: readonly Slice[], envelope: Cents | null): BudgetCell {
  const cell = { envelope, forecast: 0, committed: 0, consumed: 0, funding: 0, total: 0, real: 0 };
  for (const { kind, bucket, amount, funding } of slices) {
    cell[bucket] += amount;
    cell.total += amount;
    cell.funding += funding;
    cell.real += (kind === 'wages' ? 0 : amount) - funding;
  }
  // An envelope covers wages only where it was given for nothing else.
  const wagesOnly = slices.length > 0 && slices.every(({ kind }) => kind === 'wages');
  const charged = wagesOnly ? cell.total : cell.real;
  return { ...cell, remaining: envelope === null ? null : envelope - charged };
}
