import { RelaisError } from '#shared/kernel/errors.ts';
import type { PlanRecord } from '#shared/plans/assemble-plan.ts';
import type { PlanEvent, PlanStatus } from '#shared/plans/plans.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

const columns = ['id', 'year', 'name', 'status'] as const;

/** Every plan, latest year first. */
export async function readPlans(db: Reader): Promise<PlanRecord[]> {
  return db.selectFrom('plan').select(columns).orderBy('year', 'desc').orderBy('id').execute();
}

/** One plan; throws NOT_FOUND. */
export async function readPlan(db: Reader, id: number): Promise<PlanRecord> {
  const row = await db.selectFrom('plan').select(columns).where('id', '=', id).executeTakeFirst();
  if (!row) throw new RelaisError('NOT_FOUND');
  return row;
}

export async function insertPlan(
  tx: Writer,
  plan: { year: number; name: string; createdOn: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('plan')
    .values({ year: plan.year, name: plan.name, created_on: plan.createdOn })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function renamePlan(tx: Writer, id: number, name: string): Promise<void> {
  await tx.updateTable('plan').set({ name }).where('id', '=', id).execute();
}

/** Removes a plan with its lines, participants, funding, envelopes and events. */
export async function deletePlan(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('plan').where('id', '=', id).execute();
}

/** Moves a plan to a status and records who did it, why and when. */
export async function setStatus(
  tx: Writer,
  id: number,
  status: PlanStatus,
  event: Omit<PlanEvent, 'kind'>,
): Promise<void> {
  await tx.updateTable('plan').set({ status }).where('id', '=', id).execute();
  await tx
    .insertInto('plan_event')
    .values({ plan_id: id, kind: status, at: event.at, who: event.by, reason: event.reason })
    .execute();
}

/** The steps of a plan's life, oldest first. */
export async function readEvents(db: Reader, planId: number): Promise<PlanEvent[]> {
  const rows = await db
    .selectFrom('plan_event')
    .select(['at', 'kind', 'who', 'reason'])
    .where('plan_id', '=', planId)
    .orderBy('id')
    .execute();
  return rows.map(({ at, kind, who, reason }) => ({
    at,
    kind: kind as PlanStatus,
    by: who,
    reason,
  }));
}
