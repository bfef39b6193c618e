import { type Selectable, sql } from 'kysely';
import type { StoredActual } from '#shared/budget/actuals.contract.ts';
import type { CostKind } from '#shared/budget/cost-kinds.ts';
import type { ImportedActual } from '#shared/imports/writes.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';

const fromRow = (row: Selectable<Tables['actual']>): StoredActual => ({
  id: row.id,
  planId: row.plan_id,
  lineId: row.line_id,
  kind: row.kind as CostKind | null,
  date: row.date,
  amount: row.amount,
  source: row.source,
  supplier: row.supplier,
  document: row.document,
  note: row.note,
  recordedAt: row.recorded_at,
});

/** A plan's entries by day. */
export async function readActuals(db: Reader, planId: number): Promise<StoredActual[]> {
  const rows = await db
    .selectFrom('actual')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('date')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** One entry; throws NOT_FOUND. */
export async function readActual(db: Reader, id: number): Promise<StoredActual> {
  const row = await db.selectFrom('actual').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new RelaisError('NOT_FOUND');
  return fromRow(row);
}

/** Entries that came from accounting files, with what each file said first. */
export async function readImportedActuals(
  db: Reader,
): Promise<{ id: number; lineId: number | null; key: string }[]> {
  const rows = await db
    .selectFrom('actual')
    .select(['id', 'line_id', 'import_key'])
    .where('import_key', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, line_id, import_key }) => ({ id, lineId: line_id, key: import_key! }));
}

/** Adds an entry and gives its id. */
export async function insertActual(tx: Writer, entry: Omit<StoredActual, 'id'>): Promise<number> {
  const { planId, lineId, recordedAt, ...plain } = entry;
  const row = await tx
    .insertInto('actual')
    .values({ ...plain, plan_id: planId, line_id: lineId, recorded_at: recordedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Changes an entry; where it came from stays. */
export async function updateActual(
  tx: Writer,
  id: number,
  entry: Omit<StoredActual, 'id' | 'source' | 'planId'>,
): Promise<void> {
  const { lineId, recordedAt, ...plain } = entry;
  await tx
    .updateTable('actual')
    .set({ ...plain, line_id: lineId, recorded_at: recordedAt })
    .where('id', '=', id)
    .execute();
}

export async function deleteActual(tx: Writer, id: number): Promise<void> {
  await tx.deleteFrom('actual').where('id', '=', id).execute();
}

/** Adds what an accounting file brought, and moves the entries it gives to another line. */
export async function saveImportedActuals(
  tx: Writer,
  entries: readonly ImportedActual[],
  at: string,
): Promise<void> {
  const added = entries.filter(({ id }) => id === null);
  await sql`INSERT INTO actual (plan_id, line_id, kind, date, amount, source, supplier, document, note, import_key, recorded_at)
    SELECT value ->> 'planId', value ->> 'lineId', value ->> 'kind', value ->> 'date', value ->> 'amount', 'import',
      value ->> 'supplier', value ->> 'document', value ->> 'note', value ->> 'key', ${at}
    FROM json_each(${JSON.stringify(added)}) WHERE true ORDER BY json_each.key`.execute(tx);
  const moved = entries.filter(({ id }) => id !== null);
  await sql`UPDATE actual SET plan_id = moved.value ->> 'planId', line_id = moved.value ->> 'lineId', recorded_at = ${at}
    FROM json_each(${JSON.stringify(moved)}) AS moved WHERE actual.id = moved.value ->> 'id'`.execute(
    tx,
  );
}

/** Sets the director's totals of lines, in cents; each takes the place of the one before. */
export async function saveStatedTotals(
  tx: Writer,
  planId: number,
  totals: readonly { lineId: number; amount: number }[],
  at: string,
): Promise<void> {
  const given = JSON.stringify(totals);
  await sql`DELETE FROM actual WHERE source = 'director'
    AND line_id IN (SELECT value ->> 'lineId' FROM json_each(${given}))`.execute(tx);
  await sql`INSERT INTO actual (plan_id, line_id, kind, date, amount, source, recorded_at)
    SELECT ${planId}, value ->> 'lineId', NULL, ${at.slice(0, 10)}, value ->> 'amount', 'director', ${at}
    FROM json_each(${given}) WHERE true ORDER BY json_each.key`.execute(tx);
}
