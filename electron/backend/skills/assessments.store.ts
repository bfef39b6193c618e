import { sql } from 'kysely';
import { type Assessment, assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** An assessment to add to the history. */
export interface NewAssessment extends Omit<Assessment, 'id' | 'session'> {
  employeeId: number;
  skillId: number;
  /** The session that gave it. */
  sessionId?: number;
}

/** The history of one employee and skill, in the order that decides: the first entry is the one that counts. */
export async function readHistory(
  db: Reader,
  employeeId: number,
  skillId: number,
): Promise<Assessment[]> {
  const { rows } = await sql<Assessment & { sessionId: number | null; title: string | null }>`
    SELECT a.id, a.level, a.source, a.date, a.valid_until AS validUntil, a.assessor, a.session_id AS sessionId, c.title
    FROM assessment a LEFT JOIN session s ON s.id = a.session_id LEFT JOIN plan_line l ON l.id = s.line_id
      LEFT JOIN course c ON c.id = l.course_id
    WHERE a.employee_id = ${employeeId} AND a.skill_id = ${skillId}`.execute(db);
  const rank = ({ source }: Assessment) => assessmentSources.indexOf(source);
  return rows
    .map(({ sessionId, title, ...row }) => ({
      ...row,
      session: sessionId === null || title === null ? null : { id: sessionId, title },
    }))
    .sort(
      (a, b) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || rank(a) - rank(b) || b.id - a.id,
    );
}

/** Adds assessments in the order given, in one statement; what was there before stays. */
export async function insertAssessments(
  tx: Writer,
  entries: readonly NewAssessment[],
): Promise<void> {
  await sql`
    INSERT INTO assessment (employee_id, skill_id, level, source, date, valid_until, assessor, session_id)
    SELECT value ->> '$.employeeId', value ->> '$.skillId', value ->> '$.level', value ->> '$.source',
      value ->> '$.date', value ->> '$.validUntil', value ->> '$.assessor', value ->> '$.sessionId'
    FROM json_each(${JSON.stringify(entries)}) ORDER BY key`.execute(tx);
}
