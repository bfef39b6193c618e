import { amendedLines } from '#shared/plans/amended-lines.ts';
import { costsOf, type PlanSurroundings } from '#shared/plans/assemble-plan.ts';
import { checkLinesOpen, type PlanLock } from '#shared/plans/life.ts';
import type { Writer } from '../../database/access.ts';
import { addEvents } from './plan-events.store.ts';
import { readLines } from './plan-lines.store.ts';
import { readPlan } from './plans.store.ts';

/**
 * Changes the lines of a plan inside a write. Throws PLAN_LOCKED once it is approved, unless an amendment is open: then
 * every line touched is kept as an event with who and why. `check` may allow more than the plan's lock does.
 */
export async function writeLines(
  tx: Writer,
  planId: number,
  around: PlanSurroundings,
  work: () => Promise<void>,
  check: (lock: PlanLock) => void = ({ status, amendment }) => checkLinesOpen(status, amendment),
): Promise<void> {
  const plan = await readPlan(tx, planId);
  check(plan);
  const { amendment } = plan;
  if (amendment === null) return work();
  const before = await readLines(tx, planId);
  await work();
  const lines = amendedLines(
    before,
    await readLines(tx, planId),
    ({ courseId }) => around.courses.get(courseId)?.title ?? '',
    (line) => costsOf(line, around).real,
  );
  const at = new Date().toISOString();
  await addEvents(
    tx,
    planId,
    lines.map((line) => ({ at, kind: 'amendment', ...amendment, line, amount: null })),
  );
}
