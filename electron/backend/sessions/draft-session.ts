import { RelaisError } from '#shared/kernel/errors.ts';
import { overlaps, type Slot } from '#shared/sessions/day-hours.ts';
import { planRuns } from '#shared/sessions/life.ts';
import type { SessionDetail, SessionPatch } from '#shared/sessions/sessions.contract.ts';
import { findPlanOfLine } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import {
  checkEditable,
  checkPeople,
  checkTakesSessions,
  editSession,
  findOpenLine,
  findSession,
  followSessions,
} from './edit-session.ts';
import { loadSession } from './load-session.ts';
import { deleteSession, insertSession, patchSession } from './sessions.store.ts';

/** Makes an empty draft session of a line; throws SESSION_PLAN and SESSION_LINE. */
export async function createDraft(session: Session, lineId: number): Promise<SessionDetail> {
  const id = await session.write('createSession', async (tx) => {
    const line = await findOpenLine(tx, lineId);
    await checkTakesSessions(tx, line);
    const { provider, trainerId } = line;
    const added = await insertSession(tx, { lineId, site: null, provider, trainerId, days: [] });
    await followSessions(tx, line);
    return added;
  });
  return loadSession(session, id);
}

/** Changes dates, place and trainer of a session; refuses hours that overlap each other, and an open one without a day. */
export function updateSession(
  session: Session,
  id: number,
  patch: SessionPatch,
): Promise<SessionDetail> {
  return editSession(session, 'updateSession', id, async (tx, stored) => {
    checkEditable(stored);
    if (patch.trainerId != null) await checkPeople(tx, [patch.trainerId]);
    if (patch.days) {
      checkHours(patch.days);
      if (patch.days.length === 0 && stored.state !== 'draft') {
        throw new RelaisError('SESSION_DATES');
      }
    }
    await patchSession(tx, id, patch);
  });
}

/** Removes a draft; throws SESSION_LOCKED for any other state. */
export async function removeDraft(session: Session, id: number): Promise<{ removed: true }> {
  await session.write('removeSession', async (tx) => {
    const stored = await findSession(tx, id);
    if (stored.state !== 'draft') throw new RelaisError('SESSION_LOCKED', { state: stored.state });
    await deleteSession(tx, id);
    const planId = await findPlanOfLine(tx, stored.lineId);
    if (!planRuns((await readPlan(tx, planId)).status)) return;
    await followSessions(tx, await findOpenLine(tx, stored.lineId));
  });
  return { removed: true };
}

function checkHours(days: readonly Slot[]): void {
  days.forEach((slot, at) => {
    const other = days.slice(0, at).find((before) => overlaps(before, slot));
    if (!other) return;
    const said = (one: Slot) => `${one.date} ${one.starts}–${one.ends}`;
    throw new RelaisError('INVALID', { detail: `${said(other)} / ${said(slot)}` });
  });
}
