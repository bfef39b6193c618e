import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/access.ts';

/** How many courses raise one of the skills, a course that raises two counted twice. */
export async function countCourseSkills(db: Reader, skillIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM course_skill
    WHERE skill_id IN (SELECT value FROM json_each(${JSON.stringify(skillIds)}))`.execute(db);
  return rows[0]!.count;
}

/** Lets courses that raised one skill raise another; one that raised both goes from the lower entry to the higher end. */
export async function moveCourseSkills(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    UPDATE course_skill SET from_level = min(course_skill.from_level, other.from_level),
      to_level = max(course_skill.to_level, other.to_level)
    FROM course_skill other
    WHERE course_skill.skill_id = ${to} AND other.skill_id = ${from}
      AND other.course_id = course_skill.course_id`.execute(tx);
  await sql`
    DELETE FROM course_skill WHERE skill_id = ${from}
      AND course_id IN (SELECT course_id FROM course_skill WHERE skill_id = ${to})`.execute(tx);
  await tx.updateTable('course_skill').set({ skill_id: to }).where('skill_id', '=', from).execute();
}
