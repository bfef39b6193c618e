import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** Whether a person came to a session of a line that is over; `isOver` is false while none of theirs is. */
export interface LinePresence {
  lineId: number;
  employeeId: number;
  came: boolean;
  isOver: boolean;
}

/** One entry a person and line: the best of their sessions. */
export async function readLinePresence(
  db: Reader,
  lineIds: readonly number[],
): Promise<LinePresence[]> {
  const { rows } = await sql<{ lineId: number; employeeId: number; came: number; isOver: number }>`
    SELECT s.line_id AS lineId, a.employee_id AS employeeId,
      max(s.state IN ('done', 'closed') AND a.status IN ('present', 'partial')) AS came,
      max(s.state IN ('done', 'closed')) AS isOver
    FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE s.line_id IN (SELECT value FROM json_each(${JSON.stringify(lineIds)}))
    GROUP BY s.line_id, a.employee_id`.execute(db);
  return rows.map((row) => ({ ...row, came: row.came === 1, isOver: row.isOver === 1 }));
}
