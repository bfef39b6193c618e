import { sql } from 'kysely';
import type { SessionState } from '#shared/sessions/life.ts';
import type { Reader } from '../../database/access.ts';

/** A session as its line sees it. */
export interface LineSession {
  id: number;
  lineId: number;
  state: SessionState;
}

/** The sessions of lines, in the order of the lines asked. */
export async function readSessionsOfLines(
  db: Reader,
  lineIds: readonly number[],
): Promise<LineSession[]> {
  const { rows } = await sql<LineSession>`
    SELECT s.id, s.line_id AS lineId, s.state
    FROM json_each(${JSON.stringify(lineIds)}) l JOIN session s ON s.line_id = l.value
    ORDER BY l.key, s.id`.execute(db);
  return rows;
}
