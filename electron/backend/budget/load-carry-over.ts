import type { CarryOver } from '#shared/budget/breakdown.contract.ts';
import { carryOverRows } from '#shared/budget/carry-over.ts';
import { countedLines } from '#shared/budget/counted-lines.ts';
import { sliceLine } from '#shared/budget/slices.ts';
import { withActuals } from '#shared/budget/with-actuals.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { loadPlanParts } from '../plans/load-plan.ts';
import { readPlans } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { hasCarried, readEnvelopes } from './envelopes.store.ts';
import { loadActualsByLine } from './load-actuals.ts';

/** What a plan's envelopes leave to the next year's active plan; throws NOT_FOUND for an unknown plan. */
export async function loadCarryOver(session: Session, planId: number): Promise<CarryOver> {
  const { record, lines, around } = await loadPlanParts(session, planId);
  const names = new Map(
    (await readUnitNames(session.reader)).map(({ id, name }) => [id, name] as const),
  );
  const envelopes = await readEnvelopes(session.reader, planId);
  const next = activePlanOfYear(await readPlans(session.reader), record.year + 1);
  const entries = await loadActualsByLine(session, planId);
  const unitOf = (employeeId: number) => around.directory.get(employeeId)?.unitId ?? null;
  return {
    target: next ? { id: next.id, name: next.name, year: next.year } : null,
    rows: carryOverRows(
      envelopes.map((one) => ({
        ...one,
        unit: one.unitId === null ? null : (names.get(one.unitId) ?? null),
      })),
      countedLines(
        withActuals(
          lines.map((line) => ({ ...line, costs: costsOf(line, around) })),
          entries,
        ),
      ).flatMap((line) => sliceLine(line, unitOf)),
    ),
    done: await hasCarried(session.reader, planId),
  };
}
