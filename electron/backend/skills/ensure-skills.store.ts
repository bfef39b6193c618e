import { sql } from 'kysely';
import { fold } from '#shared/kernel/text.ts';
import type { Writer } from '../../database/access.ts';

/**
 * Finds skills by name, whatever accents and case, and adds those that do not exist, in a few statements.
 * Of several skills with one name the company's own comes first, then the library's first;
 * gives ids by folded name and how many were made.
 */
export async function ensureSkills(
  tx: Writer,
  names: Iterable<string>,
): Promise<{ ids: Map<string, number>; created: number }> {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, name.trim());
  }
  const wanted = JSON.stringify([...byFolded].map(([folded, name]) => ({ folded, name })));
  const { numAffectedRows } = await sql`
    INSERT INTO skill (name, folded)
    SELECT value ->> '$.name', value ->> '$.folded' FROM json_each(${wanted})
    WHERE value ->> '$.folded' NOT IN (SELECT folded FROM skill) ORDER BY key`.execute(tx);
  const { rows } = await sql<{ id: number; folded: string }>`
    SELECT id, folded FROM skill WHERE folded IN (SELECT value ->> '$.folded' FROM json_each(${wanted}))
    ORDER BY library DESC, id DESC`.execute(tx);
  return {
    // The last one set wins: the company's own with the smallest id.
    ids: new Map(rows.map(({ id, folded }) => [folded, id])),
    created: Number(numAffectedRows ?? 0n),
  };
}
