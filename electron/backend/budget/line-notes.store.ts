import { sql } from 'kysely';
import type { LineNote } from '#shared/budget/actuals.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** What the director says of each of these lines, by line id. */
export async function readLineNotes(
  db: Reader,
  lineIds: readonly number[],
): Promise<Map<number, LineNote>> {
  const { rows } = await sql<LineNote & { lineId: number }>`
    SELECT line_id AS lineId, comment, opinion, at FROM line_note
    WHERE line_id IN (SELECT value FROM json_each(${JSON.stringify(lineIds)}))`.execute(db);
  return new Map(rows.map(({ lineId, ...note }) => [lineId, note]));
}

/** Keeps what the director says of lines, in place of what was said before. */
export async function saveLineNotes(
  tx: Writer,
  notes: readonly (Omit<LineNote, 'at'> & { lineId: number })[],
  at: string,
): Promise<void> {
  await sql`INSERT INTO line_note (line_id, comment, opinion, at)
    SELECT value ->> 'lineId', value ->> 'comment', value ->> 'opinion', ${at}
    FROM json_each(${JSON.stringify(notes)}) WHERE true
    ON CONFLICT (line_id) DO UPDATE SET comment = excluded.comment, opinion = excluded.opinion, at = excluded.at`.execute(
    tx,
  );
}
