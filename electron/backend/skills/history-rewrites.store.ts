import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/**
 * How many assessments already written were changed or taken away since this was first asked, undo and cascades
 * included: temporary triggers count them, so nothing of it stands in the file. While it stays the same, the history
 * has only been added to.
 */
export async function countHistoryRewrites(db: Reader): Promise<number> {
  await sql`CREATE TABLE IF NOT EXISTS temp.history_rewrite (assessment_id INTEGER)`.execute(db);
  for (const event of ['UPDATE', 'DELETE']) {
    await sql`CREATE TEMP TRIGGER IF NOT EXISTS ${sql.ref(`history_${event}`)} AFTER ${sql.raw(event)} ON main.assessment
      BEGIN INSERT INTO history_rewrite VALUES (OLD.id); END`.execute(db);
  }
  const { rows } = await sql<{ rewrites: number }>`
    SELECT coalesce(max(rowid), 0) AS rewrites FROM temp.history_rewrite`.execute(db);
  return rows[0]!.rewrites;
}
