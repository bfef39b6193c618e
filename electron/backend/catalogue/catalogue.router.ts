import type { Course, CourseInput } from '#shared/catalogue/catalogue.contract.ts';
import { checkCourse } from '#shared/catalogue/check-course.ts';
import { checkPrerequisites } from '#shared/catalogue/check-prerequisites.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { topLevel } from '#shared/workspace/settings.ts';
import type { Reader } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { countCourseUses } from '../plans/plan-lines.store.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readTraces, replaceTraces } from './afest-traces.store.ts';
import {
  deleteCourses,
  insertCourse,
  readCourses,
  type StoredCourse,
  updateCourse,
} from './catalogue.store.ts';
import { loadAfestSummary } from './load-afest-summary.ts';
import { loadAlternatives } from './load-alternatives.ts';

const procedures = os.catalogue;

/** The courses the company can plan. */
export const catalogueRouter = procedures.router({
  list: procedures.list.handler(({ context }) => listCourses(context.backend.session.reader)),

  create: procedures.create.handler(({ context, input }) =>
    context.backend.session.write('createCourse', async (tx) => {
      await check(tx, null, await readCourses(tx), input);
      return findCourse(tx, await insertCourse(tx, input));
    }),
  ),

  update: procedures.update.handler(({ context, input: { id, patch } }) =>
    context.backend.session.write('updateCourse', async (tx) => {
      const courses = await readCourses(tx);
      const current = courses.find((course) => course.id === id);
      if (!current) throw new RelaisError('NOT_FOUND');
      const { id: _, ...kept } = current;
      const course: CourseInput = { ...kept, ...patch };
      await check(tx, id, courses, course);
      await updateCourse(tx, id, course);
      return findCourse(tx, id);
    }),
  ),

  alternatives: procedures.alternatives.handler(({ context, input }) =>
    loadAlternatives(context.backend.session, input),
  ),

  traces: procedures.traces.handler(({ context, input: { lineId } }) =>
    readTraces(context.backend.session.reader, lineId),
  ),

  saveTraces: procedures.saveTraces.handler(({ context, input: { lineId, traces } }) =>
    context.backend.session.write('saveTraces', async (tx) => {
      if ((await missingIds(tx, 'plan_line', [lineId])).length > 0) {
        throw new RelaisError('NOT_FOUND');
      }
      await replaceTraces(tx, lineId, traces);
      return readTraces(tx, lineId);
    }),
  ),

  afestSummary: procedures.afestSummary.handler(({ context, input: { lineId } }) =>
    loadAfestSummary(context.backend.session, lineId),
  ),

  remove: procedures.remove.handler(({ context, input: { ids } }) =>
    context.backend.session.write('removeCourses', async (tx) => {
      const uses = await countCourseUses(tx);
      const used = (await readCourses(tx)).find(({ id }) => ids.includes(id) && uses.has(id));
      if (used) throw new RelaisError('COURSE_IN_USE', { title: used.title });
      return { removed: await deleteCourses(tx, ids) };
    }),
  ),
});

async function listCourses(db: Reader): Promise<Course[]> {
  const names = await readSkillNames(db);
  const uses = await countCourseUses(db);
  const courses = await readCourses(db);
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  return courses.map((course) => ({
    ...course,
    prerequisites: course.prerequisites.map((one) => ({
      ...one,
      name: ('courseId' in one ? titles.get(one.courseId) : names.get(one.skillId)) ?? '',
    })),
    skills: course.skills.map((raise) => ({ ...raise, skill: names.get(raise.skillId) ?? '' })),
    lines: uses.get(course.id)?.live ?? 0,
  }));
}

async function findCourse(db: Reader, id: number): Promise<Course> {
  return (await listCourses(db)).find((course) => course.id === id)!;
}

async function check(
  db: Reader,
  own: number | null,
  courses: readonly StoredCourse[],
  course: CourseInput,
) {
  if (courses.some(({ id, code }) => id !== own && code === course.code)) {
    throw new RelaisError('NAME_TAKEN', { name: course.code });
  }
  const names = await readSkillNames(db);
  const top = topLevel(await readSettings(db));
  const skillName = (id: number) => names.get(id);
  checkCourse(course, { topLevel: top, nameOf: skillName });
  const byId = new Map(courses.map((one) => [one.id, one]));
  checkPrerequisites(own, course.prerequisites, {
    topLevel: top,
    skillName,
    courseTitle: (id) => byId.get(id)?.title,
    prerequisitesOf: (id) => byId.get(id)?.prerequisites ?? [],
  });
}
