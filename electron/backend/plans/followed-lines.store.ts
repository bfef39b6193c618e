import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** A person on a line of an active plan that is over or under way. */
export interface FollowedLine {
  lineId: number;
  courseId: number;
  employeeId: number;
  /** True once the line itself is done or closed. */
  isOver: boolean;
}

/** Everybody on lines of these courses, cancelled and future ones left out. */
export async function readFollowedLines(
  db: Reader,
  courseIds: readonly number[],
): Promise<FollowedLine[]> {
  const { rows } = await sql<Omit<FollowedLine, 'isOver'> & { isOver: number }>`
    SELECT l.id AS lineId, l.course_id AS courseId, pp.employee_id AS employeeId,
      l.state IN ('done', 'closed') AS isOver
    FROM plan_line l JOIN plan p ON p.id = l.plan_id AND p.active = 1
      JOIN plan_participant pp ON pp.line_id = l.id
    WHERE l.state IN ('open', 'running', 'done', 'closed')
      AND l.course_id IN (SELECT value FROM json_each(${JSON.stringify(courseIds)}))`.execute(db);
  return rows.map((row) => ({ ...row, isOver: row.isOver === 1 }));
}
