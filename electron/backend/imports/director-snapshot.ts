import type { DirectorSnapshot } from '#shared/imports/director-import.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { loadLineAnswers } from '../budget/load-actuals.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlans } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';

/**
 * What a director's workbook is compared with: the plan's lines and the answers known of each.
 * ANSWERS_NO_PLAN when the plan is no more, PLAN_LOCKED once it is closed.
 */
export async function directorSnapshot(
  session: Session,
  planId: number,
  file: string,
): Promise<DirectorSnapshot> {
  const { reader } = session;
  const plan = (await readPlans(reader)).find(({ id }) => id === planId);
  if (!plan) throw new RelaisError('ANSWERS_NO_PLAN', { file });
  if (plan.status === 'closed') throw new RelaisError('PLAN_LOCKED');
  const courses = new Map((await readCourses(reader)).map((course) => [course.id, course]));
  const lines = await readLines(reader, planId);
  const answers = await loadLineAnswers(
    session,
    planId,
    lines.map(({ id }) => id),
  );
  return {
    planId,
    lines: lines.map(({ id, courseId }) => {
      const { code, title } = courses.get(courseId)!;
      return { id, name: `${code} · ${title}`, answer: answers.get(id)! };
    }),
  };
}
