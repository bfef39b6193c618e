import { sql } from 'kysely';
import type { CourseRecord, CourseSkillRecord, Writes } from '#shared/imports/writes.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Yes and no as they are kept. */
type Stored = Omit<CourseRecord, 'mandatory' | 'certifying' | 'qualiopi'> & {
  mandatory: number;
  certifying: number;
  qualiopi: number | null;
};

/** Every course with the fields an import can fill. */
export async function readCourseRecords(db: Reader): Promise<CourseRecord[]> {
  const { rows } = await sql<Stored>`
    SELECT id, code, title, modality, hours, group_min AS groupMin, group_max AS groupMax,
      price_per_learner AS pricePerLearner, price_per_session AS pricePerSession, provider, mandatory,
      objective, certifying, validity_months AS validityMonths, qualiopi, certificate, certificate_code AS certificateCode
    FROM course`.execute(db);
  return rows.map((row) => ({
    ...row,
    mandatory: row.mandatory === 1,
    certifying: row.certifying === 1,
    qualiopi: row.qualiopi === null ? null : row.qualiopi === 1,
  }));
}

/** Every skill a course raises. */
export async function readCourseSkillRecords(db: Reader): Promise<CourseSkillRecord[]> {
  const { rows } = await sql<CourseSkillRecord>`
    SELECT id, course_id AS courseId, skill_id AS skillId, from_level AS fromLevel, to_level AS toLevel
    FROM course_skill`.execute(db);
  return rows;
}

/** The ids the next course and the next skill of a course will have. */
export async function nextCourseIds(db: Reader): Promise<{ course: number; courseSkill: number }> {
  const { rows } = await sql<{ course: number; courseSkill: number }>`
    SELECT (SELECT coalesce(max(id), 0) + 1 FROM course) AS course,
      (SELECT coalesce(max(id), 0) + 1 FROM course_skill) AS courseSkill`.execute(db);
  return rows[0]!;
}

/** Adds and changes courses and the skills they raise. */
export async function saveCourses(
  tx: Writer,
  { courses, courseSkills }: Pick<Writes, 'courses' | 'courseSkills'>,
): Promise<void> {
  if (courses.added.length > 0) {
    await sql`
      INSERT INTO course (id, code, title, modality, hours, group_min, group_max, price_per_learner,
        price_per_session, provider, mandatory, objective, certifying, validity_months, qualiopi, certificate, certificate_code)
      SELECT value ->> 'id', value ->> 'code', value ->> 'title', value ->> 'modality', value ->> 'hours',
        value ->> 'groupMin', value ->> 'groupMax', value ->> 'pricePerLearner', value ->> 'pricePerSession',
        value ->> 'provider', value ->> 'mandatory', value ->> 'objective', value ->> 'certifying', value ->> 'validityMonths',
        value ->> 'qualiopi', value ->> 'certificate', value ->> 'certificateCode'
      FROM json_each(${JSON.stringify(courses.added)}) ORDER BY key`.execute(tx);
  }
  if (courses.changed.length > 0) {
    await sql`
      UPDATE course SET title = n.value ->> 'title', modality = n.value ->> 'modality', hours = n.value ->> 'hours',
        group_min = n.value ->> 'groupMin', group_max = n.value ->> 'groupMax',
        price_per_learner = n.value ->> 'pricePerLearner', price_per_session = n.value ->> 'pricePerSession',
        provider = n.value ->> 'provider', mandatory = n.value ->> 'mandatory', objective = n.value ->> 'objective',
        certifying = n.value ->> 'certifying', validity_months = n.value ->> 'validityMonths',
        qualiopi = n.value ->> 'qualiopi', certificate = n.value ->> 'certificate',
        certificate_code = n.value ->> 'certificateCode'
      FROM json_each(${JSON.stringify(courses.changed)}) n WHERE course.id = n.value ->> 'id'`.execute(
      tx,
    );
  }
  if (courseSkills.added.length > 0) {
    await sql`
      INSERT INTO course_skill (id, course_id, skill_id, from_level, to_level)
      SELECT value ->> 'id', value ->> 'courseId', value ->> 'skillId', value ->> 'fromLevel', value ->> 'toLevel'
      FROM json_each(${JSON.stringify(courseSkills.added)}) ORDER BY key`.execute(tx);
  }
  if (courseSkills.changed.length > 0) {
    await sql`
      UPDATE course_skill SET from_level = n.value ->> 'fromLevel', to_level = n.value ->> 'toLevel'
      FROM json_each(${JSON.stringify(courseSkills.changed)}) n WHERE course_skill.id = n.value ->> 'id'`.execute(
      tx,
    );
  }
}
