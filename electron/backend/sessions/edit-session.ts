import { RelaisError } from '#shared/kernel/errors.ts';
import type { LineRecord } from '#shared/plans/assemble-plan.ts';
import type { LineState } from '#shared/plans/plans.contract.ts';
import { checkPlanRuns, isEditable, lineStateOf, takesSessions } from '#shared/sessions/life.ts';
import { missedPeople, unplacedPeople } from '#shared/sessions/presence.ts';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { findPlanOfLine, patchLines, readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { loadSession } from './load-session.ts';
import { readSessions, type StoredSession } from './sessions.store.ts';

/** Changes a session of a running plan in one undoable step; its line follows its sessions. Returns it as it then is. */
export async function editSession(
  session: Session,
  label: string,
  id: number,
  work: (tx: Writer, stored: StoredSession, line: LineRecord) => Promise<void>,
): Promise<SessionDetail> {
  await session.write(label, async (tx) => {
    const stored = await findSession(tx, id);
    const line = await findOpenLine(tx, stored.lineId);
    await work(tx, stored, line);
    await followSessions(tx, line);
  });
  return loadSession(session, id);
}

/** One session with its people; throws NOT_FOUND. */
export async function findSession(tx: Writer, id: number): Promise<StoredSession> {
  const [found] = await readSessions(tx, { id });
  if (!found) throw new RelaisError('NOT_FOUND');
  return found;
}

/** A line whose plan runs; throws NOT_FOUND, and SESSION_PLAN before the plan's approval or after its end. */
export async function findOpenLine(tx: Writer, lineId: number): Promise<LineRecord> {
  const planId = await findPlanOfLine(tx, lineId);
  checkPlanRuns((await readPlan(tx, planId)).status);
  return (await readLines(tx, planId)).find(({ id }) => id === lineId)!;
}

/** Throws SESSION_LINE when a line takes no more sessions: cancelled, or closed with nobody who missed it. */
export async function checkTakesSessions(tx: Writer, line: LineRecord): Promise<void> {
  const missed = missedPeople(await readSessions(tx, { lineId: line.id })).length;
  if (takesSessions(line.state, missed)) return;
  const course = (await readCourses(tx)).find(({ id }) => id === line.courseId);
  throw new RelaisError('SESSION_LINE', { title: course?.title ?? '' });
}

/** Moves a line's state to what its sessions make it; gives where it went from and to. */
export async function followSessions(
  tx: Writer,
  line: LineRecord,
): Promise<{ from: LineState; to: LineState }> {
  const sessions = await readSessions(tx, { lineId: line.id });
  const unplaced = unplacedPeople(line.employeeIds, sessions).length;
  const states = sessions.map(({ state }) => state);
  const to = lineStateOf(line.state, states, unplaced);
  if (to !== line.state) await patchLines(tx, [line.id], { state: to });
  return { from: line.state, to };
}

/** Throws SESSION_LOCKED once dates, place and people no longer change. */
export function checkEditable({ state }: StoredSession): void {
  if (!isEditable(state)) throw new RelaisError('SESSION_LOCKED', { state });
}

/** Throws NOT_FOUND unless all these people exist. */
export async function checkPeople(tx: Writer, ids: readonly number[]): Promise<void> {
  if ((await missingIds(tx, 'employee', ids)).length > 0) throw new RelaisError('NOT_FOUND');
}
