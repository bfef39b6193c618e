import { type Selectable, sql } from 'kysely';
import type { Course, CourseInput } from '#shared/catalogue/catalogue.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';
import { readPrerequisites, replacePrerequisites } from './prerequisites.store.ts';

/** A course as it is kept: the names of its skills and its use in plans belong to others. */
export interface StoredCourse extends Omit<CourseInput, 'skills'> {
  id: number;
  skills: Omit<Course['skills'][number], 'skill'>[];
}

const fromRow = (
  row: Selectable<Tables['course']>,
): Omit<StoredCourse, 'skills' | 'prerequisites'> => ({
  id: row.id,
  code: row.code,
  title: row.title,
  objective: row.objective,
  modality: row.modality as Course['modality'],
  hours: row.hours,
  groupMin: row.group_min,
  groupMax: row.group_max,
  pricePerLearner: row.price_per_learner,
  pricePerSession: row.price_per_session,
  provider: row.provider,
  mandatory: row.mandatory === 1,
  certifying: row.certifying === 1,
  validityMonths: row.validity_months,
  qualiopi: row.qualiopi === null ? null : row.qualiopi === 1,
  certificate: row.certificate,
  certificateCode: row.certificate_code,
});

const toRow = (course: Omit<CourseInput, 'skills' | 'prerequisites'>) => ({
  code: course.code,
  title: course.title,
  objective: course.objective,
  modality: course.modality,
  hours: course.hours,
  group_min: course.groupMin,
  group_max: course.groupMax,
  price_per_learner: course.pricePerLearner,
  price_per_session: course.pricePerSession,
  provider: course.provider,
  mandatory: course.mandatory ? 1 : 0,
  certifying: course.certifying ? 1 : 0,
  validity_months: course.validityMonths,
  qualiopi: course.qualiopi === null ? null : Number(course.qualiopi),
  certificate: course.certificate,
  certificate_code: course.certificateCode,
});

/** Every course by code, with what it raises and what must come before it, in three queries. */
export async function readCourses(db: Reader): Promise<StoredCourse[]> {
  const courses = await db.selectFrom('course').selectAll().orderBy('code').execute();
  const raises = await db.selectFrom('course_skill').selectAll().orderBy('id').execute();
  const skills = Map.groupBy(raises, ({ course_id }) => course_id);
  const prerequisites = await readPrerequisites(db);
  return courses.map((row) => ({
    ...fromRow(row),
    prerequisites: prerequisites.get(row.id) ?? [],
    skills: (skills.get(row.id) ?? []).map(({ skill_id, from_level, to_level }) => ({
      skillId: skill_id,
      fromLevel: from_level,
      toLevel: to_level,
    })),
  }));
}

export async function insertCourse(tx: Writer, course: CourseInput): Promise<number> {
  const { id } = await tx
    .insertInto('course')
    .values(toRow(course))
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertRaises(tx, id, course.skills);
  await replacePrerequisites(tx, [{ courseId: id, prerequisites: course.prerequisites }]);
  return id;
}

/** Replaces a course, what it raises and what must come before it. */
export async function updateCourse(tx: Writer, id: number, course: CourseInput): Promise<void> {
  await tx.updateTable('course').set(toRow(course)).where('id', '=', id).execute();
  await tx.deleteFrom('course_skill').where('course_id', '=', id).execute();
  await insertRaises(tx, id, course.skills);
  await replacePrerequisites(tx, [{ courseId: id, prerequisites: course.prerequisites }]);
}

/** Removes courses that no plan line names. */
export async function deleteCourses(tx: Writer, ids: readonly number[]): Promise<number> {
  const result = await tx.deleteFrom('course').where('id', 'in', ids).executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function insertRaises(tx: Writer, id: number, skills: CourseInput['skills']) {
  await sql`INSERT INTO course_skill (course_id, skill_id, from_level, to_level)
    SELECT ${id}, value ->> 'skillId', value ->> 'fromLevel', value ->> 'toLevel'
    FROM json_each(${JSON.stringify(skills)})`.execute(tx);
}
