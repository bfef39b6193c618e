import { sql } from 'kysely';
import type { PersonTraining } from '#shared/people/person.contract.ts';
import type { Reader } from '../../database/access.ts';

/** A line a person is on or teaches, without the course's own words. */
export type PersonLine = Omit<PersonTraining, 'code' | 'title'> & { courseId: number };

/** Lines of active plans that a person is on or teaches, latest year first, then by quarter. */
export async function readPersonLines(db: Reader, employeeId: number): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    SELECT l.id AS lineId, p.id AS planId, p.name AS plan, p.year, p.status AS planStatus, l.course_id AS courseId,
      l.state, l.quarter, l.hours, l.provider, role.name AS role
    FROM (
      SELECT line_id AS id, 'learner' AS name FROM plan_participant WHERE employee_id = ${employeeId}
      UNION ALL SELECT id, 'trainer' FROM plan_line WHERE trainer_id = ${employeeId}
    ) role JOIN plan_line l ON l.id = role.id JOIN plan p ON p.id = l.plan_id AND p.active = 1
    ORDER BY p.year DESC, p.id, l.quarter, l.position, role.name`.execute(db);
  return rows;
}
