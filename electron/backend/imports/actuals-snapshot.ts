import type { ActualsSnapshot } from '#shared/imports/actuals-import.ts';
import type { Reader } from '../../database/access.ts';
import { readImportedActuals } from '../budget/actuals.store.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlans } from '../plans/plans.store.ts';
import { readSessions } from '../sessions/sessions.store.ts';

/** What an accounting file is compared with: lines of active plans with their sessions' days, and entries of earlier files. */
export async function actualsSnapshot(db: Reader): Promise<ActualsSnapshot> {
  const plans = new Map(
    (await readPlans(db)).filter(({ active }) => active).map((plan) => [plan.id, plan]),
  );
  const courses = new Map((await readCourses(db)).map((course) => [course.id, course]));
  const sessions = Map.groupBy(
    (await readSessions(db)).filter(({ state }) => state !== 'cancelled'),
    ({ lineId }) => lineId,
  );
  const lines = (await readLines(db, null)).flatMap((line) => {
    const plan = plans.get(line.planId);
    if (!plan) return [];
    const { code, title } = courses.get(line.courseId)!;
    const { id, planId, provider, state } = line;
    const held = (sessions.get(id) ?? []).flatMap(({ days }) => days.map(({ date }) => date));
    const planClosed = plan.status === 'closed';
    return [{ id, planId, provider, state, code, title, days: held, year: plan.year, planClosed }];
  });
  return { lines, known: await readImportedActuals(db) };
}
