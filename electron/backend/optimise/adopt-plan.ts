import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { classifyLine } from '#shared/plans/classify-line.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { checkDraft } from '#shared/plans/life.ts';
import { holdLine, inOrder } from '#shared/plans/line-gaps.ts';
import { startProgress } from '#shared/plans/progress.ts';
import type { Writer } from '../../database/access.ts';
import { copyEnvelopes } from '../budget/envelopes.store.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { relinkNeeds } from '../needs/relink-needs.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { insertLines } from '../plans/plan-line-rows.store.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { insertPlan, readPlan, readPlans } from '../plans/plans.store.ts';
import { freeName, lineOfCourse } from '../plans/propose-plan.ts';
import { removeLines } from '../plans/remove-lines.ts';
import { insertScenario } from '../plans/scenarios.store.ts';
import { writeLines } from '../plans/write-lines.ts';
import type { Session } from '../session.ts';

/** Where a solved plan goes; nothing named is a new plan of its own. */
export interface AdoptInto {
  planId?: number | undefined;
  scenarioOf?: number | undefined;
  name?: string | undefined;
}

/**
 * Writes a solved plan in one undoable step: as lines of a new plan or scenario, in place of a draft plan's lines, or beside the
 * lines of the plan it was found beside, which then needs an open amendment (PLAN_LOCKED).
 */
export async function adoptPlan(
  session: Session,
  best: BestPlan,
  revision: number,
  { planId, scenarioOf, name }: AdoptInto,
): Promise<{ planId: number; lines: number }> {
  const around = await loadSurroundings(session);
  const { courses } = around;
  const table = await loadGaps(session, gapDay(best.year, today()));
  const progress = startProgress(table);
  const standing = best.beside === null ? [] : await readLines(session.reader, best.beside);
  for (const line of inOrder(standing)) {
    holdLine(progress, { ...line, raises: courses.get(line.courseId)!.skills });
  }
  const inYear = [...best.lines].sort((a, b) => a.quarter - b.quarter);
  const kinds = new Map(
    inYear.map((line) => {
      const raises = courses.get(line.courseId)!.skills;
      const closings = holdLine(progress, { ...line, state: 'draft', raises });
      return [line, classifyLine(table, closings, line.mandatory)];
    }),
  );
  const lines = best.lines.map((line, position) => {
    const course = lineOfCourse(courses.get(line.courseId)!);
    return {
      ...course,
      ...kinds.get(line)!,
      ...{ position, quarter: line.quarter, costModel: line.costModel, mandatory: line.mandatory },
      ...{ trainerId: line.trainerId, employeeIds: line.employeeIds, comment: line.site },
      // In house, the price of a session is its material: what a provider asks is not.
      pricePerSession: line.costModel === 'internal' ? null : course.pricePerSession,
    };
  });
  const id = await session.write('adoptPlan', async (tx) => {
    // The lines answer the data they were computed from, and no other.
    if (session.revision !== revision) throw new RelaisError('CONFLICT', { detail: '' });
    const into = best.beside ?? (await clearPlan(tx, best.year, { planId, scenarioOf, name }));
    const last = standing.reduce((most, { position }) => Math.max(most, position), -1);
    const added = lines.map((line) => ({ ...line, position: last + 1 + line.position }));
    await writeLines(tx, into, around, async () => {
      await insertLines(tx, into, added);
    });
    // Needs that a line answered are answered by the same course's new line, or wait again.
    if (activePlanOfYear(await readPlans(tx), best.year)?.id === into) {
      await relinkNeeds(tx, into, courses);
    }
    return into;
  });
  return { planId: id, lines: lines.length };
}

/** A plan without lines to write into: a new one, or a draft whose lines go. */
async function clearPlan(
  tx: Writer,
  year: number,
  { planId, scenarioOf, name }: AdoptInto,
): Promise<number> {
  if (planId === undefined) {
    const taken = (await readPlans(tx)).map((plan) => plan.name);
    const plan = { year, name: name ?? freeName(year, taken), createdOn: today() };
    return addPlan(tx, plan, scenarioOf);
  }
  checkDraft((await readPlan(tx, planId)).status);
  await removeLines(
    tx,
    (await readLines(tx, planId)).map(({ id }) => id),
  );
  return planId;
}

async function addPlan(
  tx: Writer,
  plan: { year: number; name: string; createdOn: string },
  scenarioOf: number | undefined,
): Promise<number> {
  if (scenarioOf === undefined) return insertPlan(tx, plan);
  const id = await insertScenario(tx, scenarioOf, plan);
  await copyEnvelopes(tx, scenarioOf, id);
  return id;
}
