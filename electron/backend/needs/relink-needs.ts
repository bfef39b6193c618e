import { linkNeeds } from '#shared/needs/link-needs.ts';
import type { Raise } from '#shared/plans/progress.ts';
import type { Writer } from '../../database/access.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import { readNeeds, setLines } from './needs.store.ts';

/**
 * Says again which line of a plan answers each kept need of its year, after the plan became the active one or its lines
 * were written anew. For whoever writes lines, inside the same step.
 */
export async function relinkNeeds(
  tx: Writer,
  planId: number,
  courses: ReadonlyMap<number, { skills: readonly Raise[] }>,
): Promise<void> {
  const { year } = await readPlan(tx, planId);
  const kept = (await readNeeds(tx, { year })).filter(({ status }) => status === 'kept');
  if (kept.length === 0) return;
  const lines = await readLines(tx, planId);
  const links = linkNeeds(kept, lines, (id) => courses.get(id)?.skills ?? []);
  await setLines(
    tx,
    kept
      .filter(({ id, lineId }) => (links.get(id) ?? null) !== lineId)
      .map(({ id }) => [id, links.get(id) ?? null] as const),
  );
}
