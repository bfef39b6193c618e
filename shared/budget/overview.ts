import type { Cents } from '../kernel/money.ts';
import {
  type BudgetOverview,
  type BudgetRow,
  type CostKind,
  costKinds,
  type Envelope,
} from './budget.contract.ts';
import { countedLines } from './counted-lines.ts';
import { addUp, type BudgetLine, type Slice, sliceLine } from './slices.ts';

export type { BudgetLine } from './slices.ts';

export interface BudgetInput {
  planId: number;
  year: number;
  lines: readonly BudgetLine[];
  envelopes: readonly Envelope[];
  /** Every unit of the company. */
  units: readonly { id: number; name: string }[];
  unitOf: (employeeId: number) => number | null;
  /** VAT that is not recovered, in cents. */
  vat: Cents;
  /** People of the company that year. */
  headcount: number;
}

/**
 * The budget of a plan: draft lines are forecast, open, running and done ones committed, closed ones consumed; what was
 * really paid is consumed whatever the line's state (`lineParts`), and a cancelled line costs nothing else.
 * The same slices are added up by unit, kind and quarter, so every breakdown has the same total to the cent.
 * Funding pays the pedagogical kind.
 */
export function budgetOverview(input: BudgetInput): BudgetOverview {
  const live = input.lines.filter(({ state }) => state !== 'cancelled');
  const slices = countedLines(input.lines).flatMap((line) => sliceLine(line, input.unitOf));
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
    real: company.real,
    full: company.total - company.funding,
    remaining: company.remaining,
    traineeHours: live.reduce((hours, line) => hours + line.hours * line.employeeIds.length, 0),
    trained: new Set(live.flatMap(({ employeeIds }) => employeeIds)).size,
    headcount: input.headcount,
    vat: input.vat,
  };
}
