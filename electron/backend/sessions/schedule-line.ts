import { addDays, today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { closureOf } from '#shared/sessions/closed-days.ts';
import type { Slot } from '#shared/sessions/day-hours.ts';
import { checkPlanRuns } from '#shared/sessions/life.ts';
import { expectedPeople, unplacedPeople } from '#shared/sessions/presence.ts';
import { type ProposedRun, scheduleRuns } from '#shared/sessions/schedule-runs.ts';
import { commonSite } from '#shared/sessions/split-groups.ts';
import type { Session } from '../session.ts';
import { insertAttendance } from './attendance.store.ts';
import { checkTakesSessions, findOpenLine, followSessions } from './edit-session.ts';
import { type AllSessions, loadAllSessions } from './load-sessions.ts';
import { insertSession } from './sessions.store.ts';

/** Days between asking people and the first session: they have to be told, and to arrange their week. */
const notice = 7;

/** Modalities for which people come together in one place. */
const remote = new Set(['virtual', 'elearning', 'mooc', 'video']);

/** Makes the sessions a line still needs, as drafts, in one undoable step. */
export async function scheduleLine(
  session: Session,
  lineId: number,
  on: string = today(),
): Promise<{ created: number[]; afterQuarter: number }> {
  const all = await loadAllSessions(session);
  const { runs, line } = proposeRuns(all, lineId, on);
  const { modality } = all.around.courses.get(line.courseId)!;
  const { revision } = session;
  const created = await session.write('scheduleSessions', async (tx) => {
    // The days answer the calendar they were computed from, and no other.
    if (session.revision !== revision) throw new RelaisError('CONFLICT', { detail: '' });
    const open = await findOpenLine(tx, lineId);
    await checkTakesSessions(tx, open);
    const ids: number[] = [];
    for (const { days, people } of runs) {
      const id = await insertSession(tx, {
        lineId,
        days,
        site: remote.has(modality) ? null : commonSite(people),
        provider: line.provider,
        trainerId: line.trainerId,
      });
      await insertAttendance(
        tx,
        id,
        people.map(({ employeeId }) => employeeId),
      );
      ids.push(id);
    }
    await followSessions(tx, open);
    return ids;
  });
  return { created, afterQuarter: runs.filter(({ afterQuarter }) => afterQuarter).length };
}

/** The runs a line still needs, dated. Throws NOT_FOUND, SESSION_PLAN, SESSION_LINE and SESSION_NOBODY. */
function proposeRuns(all: AllSessions, lineId: number, on: string) {
  const line = all.lines.get(lineId);
  if (!line) throw new RelaisError('NOT_FOUND');
  const plan = all.plans.get(line.planId)!;
  checkPlanRuns(plan.status);
  const own = all.sessions.filter((one) => one.lineId === lineId && one.state !== 'cancelled');
  const course = all.around.courses.get(line.courseId)!;
  if (line.state === 'cancelled' || line.state === 'closed') {
    throw new RelaisError('SESSION_LINE', { title: course.title });
  }
  const people = unplacedPeople(line.employeeIds, own).map((employeeId) => {
    const { matricule, site } = all.around.directory.get(employeeId)!;
    return { employeeId, matricule, site };
  });
  if (people.length === 0) throw new RelaisError('SESSION_NOBODY', { title: course.title });
  const runs: ProposedRun[] = scheduleRuns({
    people,
    groupMax: line.groupMax,
    wished: Math.max(0, (line.sessions ?? 0) - own.length),
    hours: line.hours,
    hoursPerDay: all.around.settings.trainerRules.hoursPerDay,
    year: plan.year,
    quarter: line.quarter,
    from: addDays(on, notice),
    trainerId: line.trainerId,
    closureOn: closureOf(all.closedDays),
    busy: busySlots(all),
  });
  return { runs, line };
}

/** When people are already expected, learning or teaching. */
function busySlots(all: AllSessions): Map<number, Slot[]> {
  const busy = new Map<number, Slot[]>();
  const add = (id: number, days: readonly Slot[]) => {
    const known = busy.get(id);
    if (known) known.push(...days);
    else busy.set(id, [...days]);
  };
  for (const { state, days, trainerId, attendance } of all.sessions) {
    if (state === 'cancelled') continue;
    if (trainerId !== null) add(trainerId, days);
    for (const { employeeId } of expectedPeople(attendance)) add(employeeId, days);
  }
  return busy;
}
