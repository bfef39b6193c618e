import { countedLines } from '#shared/budget/counted-lines.ts';
import { sliceLine } from '#shared/budget/slices.ts';
import { withActuals } from '#shared/budget/with-actuals.ts';
import type { GapTable } from '#shared/gaps/gap-table.ts';
import { type Beside, standBeside } from '#shared/optimise/beside.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { loadActualsByLine } from '../budget/load-actuals.ts';
import type { Surroundings } from '../plans/load-plan.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';

/** What the lines of a plan take of the gaps, hours and money of its year, what was paid counted first. Throws NOT_FOUND. */
export async function loadBeside(
  session: Session,
  planId: number,
  around: Surroundings,
  table: GapTable,
): Promise<Beside> {
  await readPlan(session.reader, planId);
  const lines = await readLines(session.reader, planId);
  const priced = lines.map((line) => ({ ...line, costs: costsOf(line, around) }));
  const entries = await loadActualsByLine(session, planId);
  const unitOf = (id: number) => around.directory.get(id)?.unitId ?? null;
  return standBeside(
    table,
    lines.map((line) => ({ ...line, raises: around.courses.get(line.courseId)!.skills })),
    countedLines(withActuals(priced, entries)).flatMap((line) => sliceLine(line, unitOf)),
  );
}
