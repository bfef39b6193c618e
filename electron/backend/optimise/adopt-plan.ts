import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { classifyLine } from '#shared/plans/classify-line.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { checkDraft } from '#shared/plans/life.ts';
import { holdLine } from '#shared/plans/line-gaps.ts';
import { startProgress } from '#shared/plans/progress.ts';
import type { Writer } from '../../database/access.ts';
import { copyEnvelopes } from '../budget/envelopes.store.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { relinkNeeds } from '../needs/relink-needs.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { insertLines } from '../plans/plan-line-rows.store.ts';
import { deleteLines, readLines } from '../plans/plan-lines.store.ts';
import { insertPlan, readPlan, readPlans } from '../plans/plans.store.ts';
import { freeName, lineOfCourse } from '../plans/propose-plan.ts';
import { insertScenario } from '../plans/scenarios.store.ts';
import type { Session } from '../session.ts';

/** Where a solved plan goes; nothing named is a new plan of its own. */
export interface AdoptInto {
  planId?: number | undefined;
  scenarioOf?: number | undefined;
  name?: string | undefined;
}

/** Writes a solved plan as lines of a new plan or scenario, or in place of a draft plan's lines, in one undoable step. */
export async function adoptPlan(
  session: Session,
  best: BestPlan,
  revision: number,
  { planId, scenarioOf, name }: AdoptInto,
): Promise<{ planId: number; lines: number }> {
  const { courses } = await loadSurroundings(session);
  const table = await loadGaps(session, gapDay(best.year, today()));
  const progress = startProgress(table);
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
    let into = planId;
    if (into === undefined) {
      const taken = (await readPlans(tx)).map((plan) => plan.name);
      const plan = {
        year: best.year,
        name: name ?? freeName(best.year, taken),
        createdOn: today(),
      };
      into = await addPlan(tx, plan, scenarioOf);
    } else {
      checkDraft((await readPlan(tx, into)).status);
      const old = await readLines(tx, into);
      if (old.length > 0) {
        await deleteLines(
          tx,
          old.map((line) => line.id),
        );
      }
    }
    await insertLines(tx, into, lines);
    // Needs that a line answered are answered by the same course's new line, or wait again.
    if (planId !== undefined && (await readPlan(tx, into)).active) {
      await relinkNeeds(tx, into, courses);
    }
    return into;
  });
  return { planId: id, lines: lines.length };
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
