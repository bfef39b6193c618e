import { sql } from 'kysely';
import {
  type AssessmentSource,
  assessmentSources,
  type PrevailingAssessment,
} from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';

interface Entry {
  employeeId: number;
  skillId: number;
  date: string;
  source: AssessmentSource;
}

/**
 * For each entry that does not decide today, the assessment that does instead: one of a later day up to `today`, or of
 * the same day from a stronger source. In the order of the entries; one a person and skill.
 */
export async function readPrevailing(
  db: Reader,
  entries: readonly Entry[],
  today: string,
): Promise<PrevailingAssessment[]> {
  const { rows } = await sql<PrevailingAssessment & { key: number }>`
    SELECT e.key, a.employee_id AS employeeId, a.skill_id AS skillId, a.level, a.source, a.date
    FROM json_each(${JSON.stringify(entries)}) e
    JOIN assessment a ON a.employee_id = e.value ->> '$.employeeId' AND a.skill_id = e.value ->> '$.skillId'
    WHERE a.date >= e.value ->> '$.date' AND a.date <= ${today}
    ORDER BY e.key, a.id`.execute(db);
  const rank = ({ source }: Pick<Entry, 'source'>) => assessmentSources.indexOf(source);
  const found = new Map<string, PrevailingAssessment>();
  for (const { key, ...row } of rows) {
    const entry = entries[key]!;
    const isStronger = row.date > entry.date || rank(row) < rank(entry);
    const own = `${row.employeeId} ${row.skillId}`;
    const known = found.get(own);
    const isLater =
      !known || row.date > known.date || (row.date === known.date && rank(row) <= rank(known));
    if (isStronger && isLater) found.set(own, row);
  }
  return [...found.values()];
}
