import { sql } from 'kysely';
import type { Reader, Writer } from './access.ts';
import type { Tables } from './schema.ts';

/** A column that names rows of another table by their id. */
export interface Reference {
  table: keyof Tables;
  column: string;
}

/** How many rows name one of the ids. */
export async function countNaming(
  db: Reader,
  { table, column }: Reference,
  ids: readonly number[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${sql.table(table)}
    WHERE ${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(db);
  return rows[0]!.count;
}

/** Makes every row that names `from` name `to`. */
export async function nameInstead(
  tx: Writer,
  { table, column }: Reference,
  from: number,
  to: number,
): Promise<void> {
  await sql`
    UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${to} WHERE ${sql.ref(column)} = ${from}`.execute(
    tx,
  );
}
