import { sql } from 'kysely';
import type { Held } from '#shared/sessions/closing-outcome.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A level that a session gave. */
export interface SessionLevel {
  sessionId: number;
  employeeId: number;
  skillId: number;
  skill: string;
  level: number;
  validUntil: string | null;
}

/** Levels each session gave, in one query; of one session when it is named. */
export async function readSessionLevels(db: Reader, sessionId?: number): Promise<SessionLevel[]> {
  const { rows } = await sql<SessionLevel>`
    SELECT a.session_id AS sessionId, a.employee_id AS employeeId, a.skill_id AS skillId, s.name AS skill, a.level,
      a.valid_until AS validUntil
    FROM assessment a JOIN skill s ON s.id = a.skill_id
    WHERE ${sessionId === undefined ? sql`a.session_id IS NOT NULL` : sql`a.session_id = ${sessionId}`}
    ORDER BY s.name, a.id`.execute(db);
  return rows;
}

/** Takes back the levels a session gave; what people were assessed on otherwise stays, and counts again. */
export async function deleteSessionLevels(tx: Writer, sessionId: number): Promise<void> {
  await tx.deleteFrom('assessment').where('session_id', '=', sessionId).execute();
}

/** How many levels each session gave. */
export async function countSessionLevels(db: Reader): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; levels: number }>`
    SELECT session_id AS id, count(*) AS levels FROM assessment WHERE session_id IS NOT NULL
    GROUP BY session_id`.execute(db);
  return new Map(rows.map(({ id, levels }) => [id, levels]));
}

/** Everything these people were assessed on for these skills. */
export async function readHeld(
  db: Reader,
  employeeIds: readonly number[],
  skillIds: readonly number[],
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    SELECT id, employee_id AS employeeId, skill_id AS skillId, level, source, date, valid_until AS validUntil
    FROM assessment WHERE employee_id IN (SELECT value FROM json_each(${JSON.stringify(employeeIds)}))
      AND skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows;
}
