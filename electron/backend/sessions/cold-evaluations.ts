import { today } from '#shared/kernel/dates.ts';
import { coldEvaluations } from '#shared/sessions/cold-evaluations.ts';
import type { ColdEvaluation } from '#shared/sessions/evaluations.contract.ts';
import type { Session } from '../session.ts';
import { saveColdScores } from './attendance.store.ts';
import { loadAllSessions, storedSession } from './load-sessions.ts';
import { checkListed } from './session-people.ts';

/** Every cold evaluation with its course and its person. */
export async function loadColdEvaluations(
  session: Session,
  on: string = today(),
): Promise<ColdEvaluation[]> {
  const { sessions, byId, lines, around } = await loadAllSessions(session);
  const { coldEvaluationDays } = around.settings;
  return coldEvaluations(sessions, coldEvaluationDays, on).map((row) => {
    const { code, title } = around.courses.get(
      lines.get(byId.get(row.sessionId)!.lineId)!.courseId,
    )!;
    const { name, matricule, unit } = around.directory.get(row.employeeId)!;
    return { ...row, code, title, name, matricule, unit };
  });
}

/**
 * Notes cold scores of many people at once. They come months later, when the plan may be closed: only the lists count.
 * Throws NOT_FOUND for somebody who is on none.
 */
export async function noteColdScores(
  session: Session,
  entries: readonly { sessionId: number; employeeId: number; score: number | null }[],
): Promise<void> {
  const all = await loadAllSessions(session);
  for (const [sessionId, own] of Map.groupBy(entries, (entry) => entry.sessionId)) {
    checkListed(
      storedSession(all, sessionId),
      own.map(({ employeeId }) => employeeId),
    );
  }
  await session.write('noteEvaluation', (tx) => saveColdScores(tx, entries));
}
