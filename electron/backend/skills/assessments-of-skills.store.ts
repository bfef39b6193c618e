import { sql } from 'kysely';
import { dayKey } from '#shared/gaps/day-key.ts';
import type { AssessmentColumns } from '#shared/gaps/workforce.ts';
import { type Assessment, assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';

type Row = Pick<Assessment, 'id' | 'level' | 'source' | 'date' | 'validUntil'> & {
  employeeId: number;
  skillId: number;
};

/** The history of some skills, read by their index: a few thousand rows, however many assessments there are. */
export async function readAssessmentsOfSkills(
  db: Reader,
  skillIds: readonly number[],
): Promise<AssessmentColumns> {
  const { rows } = await sql<Row>`
    SELECT id, employee_id AS employeeId, skill_id AS skillId, level, source, date, valid_until AS validUntil
    FROM assessment WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(
    db,
  );
  return {
    id: rows.map((row) => row.id),
    employeeId: rows.map((row) => row.employeeId),
    skillId: rows.map((row) => row.skillId),
    level: rows.map((row) => row.level),
    source: Uint8Array.from(rows, (row) => assessmentSources.indexOf(row.source)),
    date: Int32Array.from(rows, (row) => dayKey(row.date)),
    validUntil: Int32Array.from(rows, (row) => (row.validUntil ? dayKey(row.validUntil) : 0)),
  };
}
