import type { LineOutcome } from '#shared/exports/workbook-input.ts';
import { isTaught } from '#shared/returns/trained-people.ts';
import type { PlanParts } from '../plans/load-plan.ts';
import { returnsOf } from '../returns/load-returns.ts';
import type { Session } from '../session.ts';
import type { StoredSession } from '../sessions/sessions.store.ts';

/** What lines brought to those trained so far, by line id: the very figures of the screen of returns. */
export async function loadOutcomes(
  session: Session,
  parts: PlanParts,
  sessions: ReadonlyMap<number, readonly StoredSession[]>,
): Promise<Map<number, LineOutcome>> {
  const begun = parts.lines.some(({ id, state }) =>
    isTaught({ state, sessions: sessions.get(id) ?? [] }),
  );
  // Reading everybody's levels would cost a large plan that has not begun as much as its gaps.
  if (!begun) return new Map();
  const { rows } = await returnsOf(session, parts);
  return new Map(
    rows
      .filter(({ stage }) => stage !== 'planned')
      .map(({ lineId, hot, cold, levels: { before, after } }) => [
        lineId,
        { hot: hot.mean, cold: cold.mean, before, after },
      ]),
  );
}
