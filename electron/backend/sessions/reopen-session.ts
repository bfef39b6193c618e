import { RelaisError } from '#shared/kernel/errors.ts';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { addEvents } from '../plans/plan-events.store.ts';
import type { Session } from '../session.ts';
import { deleteSessionLevels } from '../skills/session-levels.store.ts';
import { editSession } from './edit-session.ts';
import { setSessionState } from './sessions.store.ts';

/**
 * Takes a closed session back to done in one undoable step: the levels and ends of qualifications it wrote are
 * withdrawn (closing only adds, so what stood before counts again), its line follows, and the plan keeps who and why.
 * Throws SESSION_MOVE unless it is closed, and SESSION_PLAN once its plan is.
 */
export function reopenSession(
  session: Session,
  id: number,
  { by, reason }: { by: string; reason: string },
): Promise<SessionDetail> {
  return editSession(session, 'reopenSession', id, async (tx, stored, line) => {
    if (stored.state !== 'closed') {
      throw new RelaisError('SESSION_MOVE', { from: stored.state, to: 'done' });
    }
    await deleteSessionLevels(tx, id);
    await setSessionState(tx, id, 'done');
    const title = (await readCourses(tx)).find((course) => course.id === line.courseId)!.title;
    const touched = { title, fields: [], before: null, after: null, change: 'changed' as const };
    const at = new Date().toISOString();
    await addEvents(tx, line.planId, [
      { at, kind: 'reopened', by, reason, line: touched, amount: null },
    ]);
  });
}
