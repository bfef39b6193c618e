import { sql } from 'kysely';
import type { CostKind, Envelope } from '#shared/budget/budget.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** An envelope as it is kept; the unit's name belongs to people. */
export type StoredEnvelope = Omit<Envelope, 'unit'>;

/** Envelopes of a plan: the company's first, then by unit and kind. */
export async function readEnvelopes(db: Reader, planId: number): Promise<StoredEnvelope[]> {
  const rows = await db
    .selectFrom('envelope')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('unit_id')
    .orderBy('kind')
    .orderBy('additional')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    kind: row.kind as CostKind | null,
    amount: row.amount,
    additional: row.additional === 1,
  }));
}

/** The whole company's envelope of each plan that has one, additional budgets included, in cents. */
export async function readCompanyEnvelopes(db: Reader): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('envelope')
    .select(({ fn }) => ['plan_id', fn.sum<number>('amount').as('amount')])
    .where('unit_id', 'is', null)
    .where('kind', 'is', null)
    .groupBy('plan_id')
    .execute();
  return new Map(rows.map(({ plan_id, amount }) => [plan_id, amount]));
}

/** The main envelope of a unit and kind in cents; null without one. */
export async function mainEnvelope(
  db: Reader,
  planId: number,
  { unitId, kind }: Pick<StoredEnvelope, 'unitId' | 'kind'>,
): Promise<number | null> {
  const row = await db
    .selectFrom('envelope')
    .select('amount')
    .where('plan_id', '=', planId)
    .where('unit_id', 'is', unitId)
    .where('kind', 'is', kind)
    .where('additional', '=', 0)
    .executeTakeFirst();
  return row?.amount ?? null;
}

/** Sets, changes or (amount null) removes one main envelope; additional budgets stay. */
export async function writeEnvelope(
  tx: Writer,
  planId: number,
  { unitId, kind, amount }: Pick<StoredEnvelope, 'unitId' | 'kind'> & { amount: number | null },
): Promise<void> {
  await tx
    .deleteFrom('envelope')
    .where('plan_id', '=', planId)
    .where('unit_id', 'is', unitId)
    .where('kind', 'is', kind)
    .where('additional', '=', 0)
    .execute();
  if (amount === null) return;
  await tx
    .insertInto('envelope')
    .values({ plan_id: planId, unit_id: unitId, kind, amount })
    .execute();
}

/** Grants money beside the main envelope of a unit and kind. */
export async function addEnvelope(
  tx: Writer,
  planId: number,
  { unitId, kind, amount }: Pick<StoredEnvelope, 'unitId' | 'kind' | 'amount'>,
  carriedFrom: number | null = null,
): Promise<void> {
  await tx
    .insertInto('envelope')
    .values({
      ...{ plan_id: planId, unit_id: unitId, kind, amount },
      ...{ additional: 1, carried_from: carriedFrom },
    })
    .execute();
}

/** Whether a plan's unspent money already went to another. */
export async function hasCarried(db: Reader, planId: number): Promise<boolean> {
  const row = await db
    .selectFrom('envelope')
    .select('id')
    .where('carried_from', '=', planId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a plan the same envelopes as another. */
export async function copyEnvelopes(tx: Writer, from: number, to: number): Promise<void> {
  await sql`INSERT INTO envelope (plan_id, unit_id, kind, amount, additional, carried_from)
    SELECT ${to}, unit_id, kind, amount, additional, carried_from FROM envelope WHERE plan_id = ${from} ORDER BY id`.execute(
    tx,
  );
}
