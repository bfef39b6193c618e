import { sql } from 'kysely';
import { type Assessment, assessmentSources } from '#shared/skills/skills.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** An assessment to add to the history. */
export interface NewAssessment extends Omit<Assessment, 'id'> {
  employeeId: number;
  skillId: number;
}

/** The history of one employee and skill, in the order that decides: the first entry is the one that counts. */
export async function readHistory(
  db: Reader,
  employeeId: number,
  skillId: number,
): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('assessment')
    .select(['id', 'level', 'source', 'date', 'valid_until as validUntil', 'assessor'])
    .where('employee_id', '=', employeeId)
    .where('skill_id', '=', skillId)
    .execute();
  const rank = ({ source }: Assessment) => assessmentSources.indexOf(source);
  return rows.sort(
    (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || rank(a) - rank(b) || b.id - a.id,
  );
}

/** Adds assessments in the order given, in one statement; what was there before stays. */
export async function insertAssessments(
  tx: Writer,
  entries: readonly NewAssessment[],
): Promise<void> {
  await sql`
    INSERT INTO assessment (employee_id, skill_id, level, source, date, valid_until, assessor)
    SELECT value ->> '$.employeeId', value ->> '$.skillId', value ->> '$.level', value ->> '$.source',
      value ->> '$.date', value ->> '$.validUntil', value ->> '$.assessor'
    FROM json_each(${JSON.stringify(entries)}) ORDER BY key`.execute(tx);
}
