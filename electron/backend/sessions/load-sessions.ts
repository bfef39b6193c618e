import { addDays, today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { LineRecord, PlanRecord } from '#shared/plans/assemble-plan.ts';
import { type ClosedDay, closureOf } from '#shared/sessions/closed-days.ts';
import { hoursOf } from '#shared/sessions/day-hours.ts';
import { type Conflict, conflictsOf, findConflicts } from '#shared/sessions/find-conflicts.ts';
import { expectedPeople } from '#shared/sessions/presence.ts';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { loadSurroundings, type Surroundings } from '../plans/load-plan.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readPlans } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { countSessionLevels } from '../skills/session-levels.store.ts';
import { readClosedDays } from './closed-days.store.ts';
import { readSessions, type StoredSession } from './sessions.store.ts';

/** Every session of the workspace with what it leans on, read once per revision. */
export interface AllSessions {
  sessions: readonly StoredSession[];
  byId: ReadonlyMap<number, StoredSession>;
  lines: ReadonlyMap<number, LineRecord>;
  plans: ReadonlyMap<number, PlanRecord>;
  around: Surroundings;
  closedDays: readonly ClosedDay[];
  conflicts: readonly Conflict[];
  levels: ReadonlyMap<number, number>;
}

export function loadAllSessions(session: Session): Promise<AllSessions> {
  return session.remember('sessions', async () => {
    const { reader } = session;
    const sessions = await readSessions(reader);
    const lines = await readLines(reader, null);
    const plans = await readPlans(reader);
    const around = await loadSurroundings(session);
    const closedDays = await readClosedDays(reader);
    const siteOf = (id: number) => around.directory.get(id)?.site ?? null;
    const runs = sessions.map((one) => ({
      ...one,
      people: expectedPeople(one.attendance).map(({ employeeId }) => ({
        employeeId,
        site: siteOf(employeeId),
      })),
    }));
    return {
      sessions,
      byId: new Map(sessions.map((one) => [one.id, one])),
      lines: new Map(lines.map((line) => [line.id, line])),
      plans: new Map(plans.map((plan) => [plan.id, plan])),
      around,
      closedDays,
      conflicts: findConflicts(runs, closureOf(closedDays)),
      levels: await countSessionLevels(reader),
    };
  });
}

/** The session with this id; throws NOT_FOUND. */
export function storedSession(all: AllSessions, id: number): StoredSession {
  const found = all.byId.get(id);
  if (!found) throw new RelaisError('NOT_FOUND');
  return found;
}

/** A session with its plan, course and conflicts in words. `on` is the day evaluations are due or not. */
export function summariseSession(
  all: AllSessions,
  stored: StoredSession,
  on: string = today(),
): SessionSummary {
  const { attendance, ...kept } = stored;
  const line = all.lines.get(stored.lineId)!;
  const course = all.around.courses.get(line.courseId)!;
  const plan = all.plans.get(line.planId)!;
  const listed = attendance.filter(({ status }) => status !== 'replaced');
  const there = listed.filter(({ status }) => status === 'present' || status === 'partial');
  const lastDay = stored.days.at(-1)?.date ?? null;
  const over = stored.state === 'done' || stored.state === 'closed';
  const delay = all.around.settings.coldEvaluationDays;
  const coldDue = over && lastDay !== null ? addDays(lastDay, delay) : null;
  return {
    ...kept,
    planId: plan.id,
    plan: plan.name,
    courseId: course.id,
    code: course.code,
    title: course.title,
    modality: course.modality,
    firstDay: stored.days[0]?.date ?? null,
    lastDay,
    hours: hoursOf(stored.days),
    trainer: stored.trainerId === null ? null : all.around.nameOf(stored.trainerId),
    people: listed.length,
    groupMin: line.groupMin,
    groupMax: line.groupMax,
    unmarked: listed.filter(({ status }) => status === 'enrolled').length,
    levels: all.levels.get(stored.id) ?? 0,
    conflicts: conflictsOf(stored.id, all.conflicts).map((conflict) => ({
      ...conflict,
      name: conflict.employeeId === null ? null : all.around.nameOf(conflict.employeeId),
      other: otherTitle(all, conflict, stored.id),
    })),
    coldDue,
    coldMissing:
      coldDue !== null && coldDue <= on
        ? there.filter(({ coldScore }) => coldScore === null).length
        : 0,
  };
}

function otherTitle(all: AllSessions, { sessionId, otherId }: Conflict, own: number) {
  if (otherId === null) return null;
  const other = all.byId.get(otherId === own ? sessionId : otherId)!;
  return all.around.courses.get(all.lines.get(other.lineId)!.courseId)!.title;
}

/** Sessions with a day in the span, by first day; those without a day come last, when no span is asked. */
export async function loadSessions(
  session: Session,
  {
    from,
    to,
    planId,
  }: { from?: string | undefined; to?: string | undefined; planId?: number | undefined },
): Promise<SessionSummary[]> {
  const all = await loadAllSessions(session);
  const spanned = from !== undefined || to !== undefined;
  const inSpan = ({ days }: StoredSession) =>
    days.some(
      ({ date }) => (from === undefined || date >= from) && (to === undefined || date <= to),
    );
  const on = today();
  return all.sessions
    .filter((one) => !spanned || inSpan(one))
    .map((one) => summariseSession(all, one, on))
    .filter((one) => planId === undefined || one.planId === planId)
    .sort(byFirstDay);
}

/** Orders sessions by first day, those without one last, then by id. */
export function byFirstDay(
  a: Pick<SessionSummary, 'firstDay' | 'id'>,
  b: Pick<SessionSummary, 'firstDay' | 'id'>,
): number {
  const [first, second] = [a.firstDay ?? '9999', b.firstDay ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.id - b.id;
}
