import { sql } from 'kysely';
import { fold } from '#shared/kernel/text.ts';
import type { Writer } from '../../database/access.ts';

/** Ids by folded name, and how many of them had to be made. */
export interface NamedIds {
  ids: Map<string, number>;
  created: number;
}

/**
 * Finds units or jobs by name, whatever accents and case, and adds those that do not exist, in two statements.
 * A job found in the framework library keeps its flag: see `adoptJobs`.
 */
export async function ensureNamed(
  tx: Writer,
  table: 'unit' | 'job',
  names: Iterable<string>,
): Promise<NamedIds> {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, name.trim());
  }
  const wanted = JSON.stringify([...byFolded].map(([folded, name]) => ({ folded, name })));
  const { numAffectedRows } = await sql`
    INSERT INTO ${sql.table(table)} (name, folded)
    SELECT value ->> '$.name', value ->> '$.folded' FROM json_each(${wanted}) WHERE true
    ON CONFLICT (folded) DO NOTHING`.execute(tx);
  const { rows } = await sql<{ id: number; folded: string }>`
    SELECT id, folded FROM ${sql.table(table)}
    WHERE folded IN (SELECT value ->> '$.folded' FROM json_each(${wanted}))`.execute(tx);
  return {
    ids: new Map(rows.map(({ id, folded }) => [folded, id])),
    created: Number(numAffectedRows ?? 0n),
  };
}
