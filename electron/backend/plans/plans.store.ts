import type { Selectable } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { PlanRecord } from '#shared/plans/assemble-plan.ts';
import type { PlanStatus } from '#shared/plans/plans.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';
import { addEvents } from './plan-events.store.ts';

const columns = [
  'id',
  'year',
  'name',
  'status',
  'scenario_of',
  'active',
  'amending_by',
  'amending_for',
] as const;

const fromRow = (row: Pick<Selectable<Tables['plan']>, (typeof columns)[number]>): PlanRecord => ({
  id: row.id,
  year: row.year,
  name: row.name,
  status: row.status,
  scenarioOf: row.scenario_of,
  active: row.active === 1,
  amendment:
    row.amending_by === null ? null : { by: row.amending_by, reason: row.amending_for ?? '' },
});

/** Every plan, latest year first; in a year the active ones first. */
export async function readPlans(db: Reader): Promise<PlanRecord[]> {
  const rows = await db
    .selectFrom('plan')
    .select(columns)
    .orderBy('year', 'desc')
    .orderBy('active', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** One plan; throws NOT_FOUND. */
export async function readPlan(db: Reader, id: number): Promise<PlanRecord> {
  const row = await db.selectFrom('plan').select(columns).where('id', '=', id).executeTakeFirst();
  if (!row) throw new RelaisError('NOT_FOUND');
  return fromRow(row);
}

/** Adds a plan, the active one of a group of its own. */
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

/** Moves a plan to a status and records who did it, why and when; no amendment outlives a step. */
export async function setStatus(
  tx: Writer,
  id: number,
  status: PlanStatus,
  event: { at: string; by: string; reason: string },
): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ status, amending_by: null, amending_for: null })
    .where('id', '=', id)
    .execute();
  await addEvents(tx, id, [{ ...event, kind: status, line: null, amount: null }]);
}

/** Opens (or, with null, closes) a plan's amendment. */
export async function setAmendment(
  tx: Writer,
  id: number,
  amendment: PlanRecord['amendment'],
): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ amending_by: amendment?.by ?? null, amending_for: amendment?.reason ?? null })
    .where('id', '=', id)
    .execute();
}
