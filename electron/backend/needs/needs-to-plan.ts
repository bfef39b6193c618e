import { today } from '#shared/kernel/dates.ts';
import { costModelOf, groupNeeds, type NeedGroup } from '#shared/needs/group-needs.ts';
import { linkNeeds } from '#shared/needs/link-needs.ts';
import type { NeedRecord } from '#shared/needs/need-record.ts';
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
    const before = activePlanOfYear(await readPlans(tx), year);
    const waiting = waitingNeeds(kept, before ? await readLines(tx, before.id) : [], around);
    const stopped = new Set(waiting.map(({ id }) => id));
    const ready = kept.filter(({ id }) => !stopped.has(id));
    if (ready.length === 0) return { planId: null, lines: 0, needs: 0, waiting };
    const planId =
      before?.id ?? (await insertPlan(tx, { year, name: `Plan ${year}`, createdOn: today() }));
    await placePeople(tx, planId, year, ready, around);
    const links = linkNeeds(
      ready,
      await readLines(tx, planId),
      (id) => around.courses.get(id)?.skills ?? [],
    );
    await setLines(tx, [...links]);
    return { planId, lines: new Set(links.values()).size, needs: links.size, waiting };
  });
}

/** Gives everybody who still has none a place on a line of the plan; a plan that already has them all stays as it is. */
async function placePeople(
  tx: Writer,
  planId: number,
  year: number,
  ready: readonly NeedRecord[],
  around: NeedsAround,
): Promise<void> {
  const lines = await readLines(tx, planId);
  const groups = groupNeeds(ready, lines, around);
  if (groups.length === 0) return;
  await checkEmployees(tx, [...new Set(groups.flatMap(({ employeeIds }) => employeeIds))]);
  await writeLines(tx, planId, around, async () => {
    for (const { lineId, employeeIds } of groups) {
      if (lineId !== null) await replaceParticipants(tx, lineId, employeeIds);
    }
    const last = lines.reduce((most, { position }) => Math.max(most, position), -1);
    const fresh = groups.filter(({ lineId }) => lineId === null);
    await insertLines(
      tx,
      planId,
      fresh.map((group, at) => newLine(group, year, last + 1 + at, around)),
    );
  });
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
