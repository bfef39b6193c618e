import type { LineState } from '#shared/plans/plans.contract.ts';
import type { Writer } from '../../database/access.ts';
import { readSessionsOfLines } from '../sessions/line-states.store.ts';
import { cancelSessions } from '../sessions/sessions.store.ts';
import { refusal } from './guard-sessions.ts';

/**
 * What a state set by hand asks of the sessions of lines. A cancelled line cancels those to come: LINE_SESSION_DONE once
 * one was held, whose levels and cost the cancellation would hide. LINE_SESSIONS_OPEN for a closed line with one not closed.
 */
export async function followState(
  tx: Writer,
  lineIds: readonly number[],
  state: LineState,
  reason: string | null,
): Promise<void> {
  if (state !== 'cancelled' && state !== 'closed') return;
  const all = await readSessionsOfLines(tx, lineIds);
  const live = all.filter((one) => one.state !== 'closed' && one.state !== 'cancelled');
  if (state === 'closed') {
    if (live.length > 0) throw await refusal(tx, 'LINE_SESSIONS_OPEN', live);
    return;
  }
  const held = all.filter((one) => one.state === 'done' || one.state === 'closed');
  if (held.length > 0) throw await refusal(tx, 'LINE_SESSION_DONE', held);
  if (live.length === 0) return;
  await cancelSessions(
    tx,
    live.map(({ id }) => id),
    reason,
  );
}
