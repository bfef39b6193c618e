import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** The highest level anything in the workspace stands at or asks; 0 when there is none. */
export async function highestLevelUsed(db: Reader): Promise<number> {
  const { rows } = await sql<{ level: number }>`
    SELECT max(level) AS level FROM (
      SELECT coalesce(max(level), 0) AS level FROM requirement
      UNION ALL SELECT coalesce(max(level), 0) FROM assessment
      UNION ALL SELECT coalesce(max(to_level), 0) FROM course_skill
      UNION ALL SELECT coalesce(max(level), 0) FROM course_prerequisite
    )`.execute(db);
  return rows[0]!.level;
}
