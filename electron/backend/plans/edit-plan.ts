import { RelaisError } from '#shared/kernel/errors.ts';
import { classifyLine } from '#shared/plans/classify-line.ts';
import { chooseCostModel } from '#shared/plans/cost-model.ts';
import { firstQuarter } from '#shared/plans/first-quarter.ts';
import { checkLinePatch } from '#shared/plans/life.ts';
import { holdLine } from '#shared/plans/line-gaps.ts';
import type { LinePatch, Plan } from '#shared/plans/plans.contract.ts';
import { startProgress } from '#shared/plans/progress.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import type { Session } from '../session.ts';
import { followState } from './follow-state.ts';
import { loadPlan, loadPlanParts, loadSurroundings } from './load-plan.ts';
import { insertLines } from './plan-line-rows.store.ts';
import { checkHoursOff, checkLinesOfPlan, patchLines } from './plan-lines.store.ts';
import { readPlan } from './plans.store.ts';
import { lineOfCourse } from './propose-plan.ts';
import { writeLines } from './write-lines.ts';

/** Changes a plan's lines in one undoable step, unless it is locked; returns the plan as it then is. */
export async function editLines(
  session: Session,
  label: string,
  { planId, lineIds = [] }: { planId: number; lineIds?: readonly number[] },
  work: (tx: Writer) => Promise<void>,
): Promise<Plan> {
  const around = await loadSurroundings(session);
  await session.write(label, (tx) =>
    writeLines(tx, planId, around, async () => {
      await checkLinesOfPlan(tx, planId, lineIds);
      await work(tx);
    }),
  );
  return loadPlan(session, planId);
}

/** Changes the same fields of lines; a running plan lets only their states move on, and their sessions follow. */
export async function updateLines(
  session: Session,
  planId: number,
  lineIds: readonly number[],
  patch: LinePatch,
): Promise<Plan> {
  const around = await loadSurroundings(session);
  const work = async (tx: Writer) => {
    await checkLinesOfPlan(tx, planId, lineIds);
    if (patch.trainerId != null) await checkEmployees(tx, [patch.trainerId]);
    if (patch.state) {
      const { amendment } = await readPlan(tx, planId);
      await followState(tx, lineIds, patch.state, amendment?.reason ?? null);
    }
    if (patch.hoursOff) await checkHoursOff(tx, lineIds, patch.hoursOff);
    await patchLines(tx, lineIds, patch);
  };
  await session.write('updateLines', (tx) =>
    writeLines(
      tx,
      planId,
      around,
      () => work(tx),
      (lock) => checkLinePatch(lock, patch),
    ),
  );
  return loadPlan(session, planId);
}

/** Adds a line for a course at the end of the plan, classified by the gaps it closes for these people. */
export async function addLine(
  session: Session,
  planId: number,
  courseId: number,
  given: readonly number[],
): Promise<Plan> {
  const { record, lines, around, table } = await loadPlanParts(session, planId);
  const course = around.courses.get(courseId);
  if (!course) throw new RelaisError('NOT_FOUND');
  const employeeIds = [...new Set(given)].sort((a, b) => a - b);
  const closings = holdLine(startProgress(table), {
    state: 'draft',
    employeeIds,
    raises: course.skills,
  });
  const line = {
    ...lineOfCourse(course),
    ...classifyLine(table, closings, course.mandatory),
    employeeIds,
    mandatory: course.mandatory,
    costModel: chooseCostModel(course, employeeIds.length),
    quarter: firstQuarter(record.year, table.on),
    position: lines.reduce((last, { position }) => Math.max(last, position), -1) + 1,
  };
  return editLines(session, 'addLine', { planId }, async (tx) => {
    await checkEmployees(tx, employeeIds);
    await insertLines(tx, planId, [line]);
  });
}

/** Throws NOT_FOUND unless all these people exist. */
export async function checkEmployees(db: Reader, ids: readonly number[]): Promise<void> {
  if ((await missingIds(db, 'employee', ids)).length > 0) throw new RelaisError('NOT_FOUND');
}
