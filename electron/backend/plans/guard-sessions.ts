import { type ErrorCode, RelaisError } from '#shared/kernel/errors.ts';
import { awaitsClosing, leavesTraces, type SessionState, stands } from '#shared/sessions/life.ts';
import type { Reader } from '../../database/access.ts';
import { type LineSession, readSessionsOfLines } from '../sessions/line-states.store.ts';
import { readLines, readLineTitles } from './plan-lines.store.ts';

/** How many titles a refusal names before it says that there are more. */
const named = 3;

/** Throws LINE_HAS_SESSIONS while a line has a session that is more than a draft: it would go with its lists and scores. */
export async function checkRemovable(db: Reader, lineIds: readonly number[]): Promise<void> {
  const kept = (await readSessionsOfLines(db, lineIds)).filter(({ state }) => leavesTraces(state));
  if (kept.length > 0) throw await refusal(db, 'LINE_HAS_SESSIONS', kept);
}

/** Throws PLAN_HAS_SESSIONS while sessions of a plan stand: people were told of them, or were there. */
export async function checkNoneStands(db: Reader, planId: number): Promise<void> {
  await refuseWhile(db, 'PLAN_HAS_SESSIONS', planId, stands);
}

/** Throws PLAN_SESSIONS_OPEN while sessions of a plan are not closed: what they gave would never be written. */
export async function checkAllClosed(db: Reader, planId: number): Promise<void> {
  await refuseWhile(db, 'PLAN_SESSIONS_OPEN', planId, awaitsClosing);
}

async function refuseWhile(
  db: Reader,
  code: ErrorCode,
  planId: number,
  blocks: (state: SessionState) => boolean,
): Promise<void> {
  const lineIds = (await readLines(db, planId)).map(({ id }) => id);
  const sessions = await readSessionsOfLines(db, lineIds);
  const blocking = sessions.filter(({ state }) => blocks(state));
  if (blocking.length > 0) throw await refusal(db, code, blocking);
}

/** Names the actions whose sessions stand in the way. */
export async function refusal(
  db: Reader,
  code: ErrorCode,
  sessions: readonly LineSession[],
): Promise<RelaisError> {
  const lineIds = [...new Set(sessions.map(({ lineId }) => lineId))];
  const titles = await readLineTitles(db, lineIds.slice(0, named));
  const more = lineIds.length > named ? '…' : '';
  return new RelaisError(code, {
    count: sessions.length,
    titles: titles.join(', ') + more,
  });
}
