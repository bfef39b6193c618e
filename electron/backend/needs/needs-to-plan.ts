import { today } from '#shared/kernel/dates.ts';
import { costModelOf, groupNeeds, type NeedGroup } from '#shared/needs/group-needs.ts';
import type { WaitingNeed } from '#shared/needs/needs.contract.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { classifyLine } from '#shared/plans/classify-line.ts';
import { firstQuarter } from '#shared/plans/first-quarter.ts';
import { holdLine } from '#shared/plans/line-gaps.ts';
import { startProgress } from '#shared/plans/progress.ts';
import type { Writer } from '../../database/access.ts';
import { checkEmployees } from '../plans/edit-plan.ts';
import { insertLines, type NewLine, replaceParticipants } from '../plans/plan-line-rows.store.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { insertPlan, readPlans } from '../plans/plans.store.ts';
import { lineOfCourse } from '../plans/propose-plan.ts';
import { writeLines } from '../plans/write-lines.ts';
import type { Session } from '../session.ts';
import { loadNeedsAround, type NeedsAround } from './load-needs.ts';
import { waitingNeeds } from './load-overview.ts';
import { readNeeds, setLines } from './needs.store.ts';

/** Puts the kept needs of a year that are ready into its active plan, made when there is none: one undoable step. */
export async function needsToPlan(
  session: Session,
  year: number,
  ids: readonly number[] | undefined,
): Promise<{ planId: number | null; lines: number; needs: number; waiting: WaitingNeed[] }> {
  const around = await loadNeedsAround(session, year);
  return session.write('needsToPlan', async (tx) => {
    const kept = (await readNeeds(tx, { year })).filter(
      ({ id, status, lineId }) =>
        status === 'kept' && lineId === null && (ids === undefined || ids.includes(id)),
    );
    const waiting = waitingNeeds(kept, around);
    const stopped = new Set(waiting.map(({ id }) => id));
    const ready = kept.filter(({ id }) => !stopped.has(id));
    if (ready.length === 0) return { planId: null, lines: 0, needs: 0, waiting };
    const planId = await planOf(tx, year);
    const lines = await readLines(tx, planId);
    const groups = groupNeeds(ready, lines, around);
    await checkEmployees(tx, [...new Set(groups.flatMap(({ employeeIds }) => employeeIds))]);
    await writeLines(tx, planId, around, async () => {
      for (const { lineId, employeeIds } of groups) {
        if (lineId !== null) await replaceParticipants(tx, lineId, employeeIds);
      }
      const last = lines.reduce((most, { position }) => Math.max(most, position), -1);
      const fresh = groups.filter(({ lineId }) => lineId === null);
      const rows = fresh.map((group, at) => newLine(group, year, last + 1 + at, around));
      const added = await insertLines(tx, planId, rows);
      const lineOf = (group: NeedGroup) => group.lineId ?? added[fresh.indexOf(group)]!;
      await setLines(
        tx,
        groups.flatMap((group) => group.needIds.map((id) => [id, lineOf(group)] as const)),
      );
    });
    return { planId, lines: groups.length, needs: ready.length, waiting };
  });
}

async function planOf(tx: Writer, year: number): Promise<number> {
  const plan = activePlanOfYear(await readPlans(tx), year);
  return plan?.id ?? insertPlan(tx, { year, name: `Plan ${year}`, createdOn: today() });
}

function newLine(group: NeedGroup, year: number, position: number, around: NeedsAround): NewLine {
  const course = around.courses.get(group.courseId)!;
  const { employeeIds, priority, quarter } = group;
  const raises = course.skills;
  const closings = holdLine(startProgress(around.table), { state: 'draft', employeeIds, raises });
  const { nature } = classifyLine(around.table, closings, course.mandatory);
  return {
    ...lineOfCourse(course),
    ...{ employeeIds, priority, nature, position },
    mandatory: course.mandatory,
    costModel: costModelOf(group, around),
    quarter: quarter ?? firstQuarter(year, around.table.on),
  };
}
