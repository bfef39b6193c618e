import { sql } from 'kysely';
import type { Prerequisite } from '#shared/catalogue/catalogue.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** What must come before each course, by course id, as entered. */
export async function readPrerequisites(db: Reader): Promise<Map<number, Prerequisite[]>> {
  const rows = await db
    .selectFrom('course_prerequisite')
    .select(['course_id', 'before_id', 'skill_id', 'level'])
    .orderBy('id')
    .execute();
  const byCourse = new Map<number, Prerequisite[]>();
  for (const { course_id, before_id, skill_id, level } of rows) {
    const own = byCourse.get(course_id) ?? [];
    byCourse.set(course_id, own);
    own.push(before_id === null ? { skillId: skill_id!, level: level! } : { courseId: before_id });
  }
  return byCourse;
}

/** Puts these prerequisites in place of those of each course named. */
export async function replacePrerequisites(
  tx: Writer,
  courses: readonly { courseId: number; prerequisites: readonly Prerequisite[] }[],
): Promise<void> {
  if (courses.length === 0) return;
  const given = JSON.stringify(courses);
  await sql`DELETE FROM course_prerequisite
    WHERE course_id IN (SELECT value ->> 'courseId' FROM json_each(${given}))`.execute(tx);
  await sql`INSERT INTO course_prerequisite (course_id, before_id, skill_id, level)
    SELECT course.value ->> 'courseId', one.value ->> 'courseId', one.value ->> 'skillId', one.value ->> 'level'
    FROM json_each(${given}) course, json_each(course.value, '$.prerequisites') one
    ORDER BY course.key, one.key`.execute(tx);
}

/** Lets courses that asked for one skill ask for another, at the higher of the two levels. */
export async function movePrerequisites(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    UPDATE course_prerequisite SET level = max(course_prerequisite.level, other.level)
    FROM course_prerequisite other
    WHERE course_prerequisite.skill_id = ${to} AND other.skill_id = ${from}
      AND other.course_id = course_prerequisite.course_id`.execute(tx);
  await sql`
    DELETE FROM course_prerequisite WHERE skill_id = ${from}
      AND course_id IN (SELECT course_id FROM course_prerequisite WHERE skill_id = ${to})`.execute(
    tx,
  );
  await tx
    .updateTable('course_prerequisite')
    .set({ skill_id: to })
    .where('skill_id', '=', from)
    .execute();
}
