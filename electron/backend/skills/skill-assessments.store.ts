import { sql } from 'kysely';
import { type AssessmentSource, assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';

/** The assessment that counts for a person on a skill. */
export interface DecidingAssessment {
  employeeId: number;
  level: number;
  validUntil: string | null;
}

interface Row extends DecidingAssessment {
  source: AssessmentSource;
}

/**
 * Everybody's deciding assessment of one skill on a day: the latest by date, on one date the strongest source, then the
 * last entered. One indexed query, whatever the size of the company.
 */
export async function readSkillLevels(
  db: Reader,
  skillId: number,
  on: string,
): Promise<Map<number, DecidingAssessment>> {
  const { rows } = await sql<Row>`
    SELECT employee_id AS employeeId, level, source, valid_until AS validUntil FROM assessment
    WHERE skill_id = ${skillId} AND date <= ${on}
    ORDER BY date DESC, CASE source ${sourceRanks()} END, id DESC`.execute(db);
  const deciding = new Map<number, DecidingAssessment>();
  for (const { employeeId, level, validUntil } of rows) {
    if (!deciding.has(employeeId)) deciding.set(employeeId, { employeeId, level, validUntil });
  }
  return deciding;
}

function sourceRanks() {
  return sql.join(
    assessmentSources.map((source, rank) => sql`WHEN ${sql.lit(source)} THEN ${sql.lit(rank)}`),
    sql` `,
  );
}
