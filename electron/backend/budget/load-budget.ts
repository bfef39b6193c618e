import { lineParts } from '#shared/budget/actual-parts.ts';
import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import { licenceCostOf } from '#shared/budget/licence-cost.ts';
import { budgetOverview } from '#shared/budget/overview.ts';
import type { BudgetLine } from '#shared/budget/slices.ts';
import { type ActualsByLine, withActuals } from '#shared/budget/with-actuals.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { unrecoveredVat } from '#shared/plans/vat.ts';
import { loadAdopted } from '../licences/load-adopted.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readEnvelopes } from './envelopes.store.ts';
import { loadActualsByLine } from './load-actuals.ts';

/** The budget of a plan; headcount is everybody who belongs to the company some day of its year. Throws NOT_FOUND. */
export async function loadBudget(session: Session, planId: number): Promise<BudgetOverview> {
  return wholeBudgetOf(session, await loadPlanParts(session, planId));
}

/** The same for a plan whose parts were already read: at 20,000 people they are too large to read twice. */
export async function wholeBudgetOf(session: Session, parts: PlanParts): Promise<BudgetOverview> {
  const settings = await readSettings(session.reader);
  const adopted = await loadAdopted(session.reader, settings);
  return {
    ...(await budgetOf(session, parts, await loadActualsByLine(session, parts.record.id))),
    licence: adopted && licenceCostOf(adopted.projection, adopted.offer.product, parts.record.year),
  };
}

/** The same without the licence adopted; without entries it is what the plan's lines alone say. */
export async function budgetOf(
  session: Session,
  { record, lines, around }: Pick<PlanParts, 'record' | 'lines' | 'around'>,
  entries: ActualsByLine = new Map(),
): Promise<BudgetOverview> {
  const units = await readUnitNames(session.reader);
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const envelopes = await readEnvelopes(session.reader, record.id);
  const { directory } = around;
  const priced = lines.map((line) => ({ ...line, costs: costsOf(line, around) }));
  const counted = withActuals(priced, entries);
  const teaching = new Map(counted.map((line) => [line.id, taughtFor(line)]));
  const { vatRate } = around.settings;
  return budgetOverview({
    planId: record.id,
    year: record.year,
    lines: counted,
    envelopes: envelopes.map((one) => ({
      ...one,
      unit: one.unitId === null ? null : (nameOf.get(one.unitId) ?? null),
    })),
    units,
    unitOf: (employeeId) => directory.get(employeeId)?.unitId ?? null,
    // What was paid goes before what was planned, as in the real cost it stands beside.
    vat: priced.reduce(
      (sum, { id, costModel, costs }) =>
        sum +
        unrecoveredVat({ costModel, costs: { ...costs, pedagogical: teaching.get(id)! } }, vatRate),
      0,
    ),
    headcount: headcountOf(directory, record.year),
  });
}

/** What a line's teaching costs in cents, as the budget counts it. */
function taughtFor(line: BudgetLine): number {
  return lineParts(line).reduce(
    (sum, { kind, amount }) => sum + (kind === 'pedagogical' ? amount : 0),
    0,
  );
}

/** Everybody who belongs to the company some day of a year. */
export function headcountOf(directory: PlanParts['around']['directory'], year: number): number {
  const inYear = [...directory.values()].filter(
    ({ hireDate, leaveDate }) =>
      (hireDate ?? '') <= `${year}-12-31` && (leaveDate === null || leaveDate >= `${year}-01-01`),
  );
  return inYear.length;
}
