import { sql } from 'kysely';
import type { Reader } from './access.ts';
import type { Tables } from './schema.ts';

/** Which of the ids name no row of the table, in one query. */
export async function missingIds(
  db: Reader,
  table: keyof Tables,
  ids: readonly number[],
): Promise<number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ value: number }>`
    SELECT value FROM json_each(${JSON.stringify(ids)})
    WHERE value NOT IN (SELECT id FROM ${sql.table(table)})`.execute(db);
  return rows.map(({ value }) => value);
}
