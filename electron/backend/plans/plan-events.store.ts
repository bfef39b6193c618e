import { sql } from 'kysely';
import type { PlanEvent } from '#shared/plans/plans.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Adds what happened to a plan, in order. */
export async function addEvents(
  tx: Writer,
  planId: number,
  events: readonly PlanEvent[],
): Promise<void> {
  const rows = events.map(({ line, amount, ...event }) => ({
    ...event,
    detail: line === null && amount === null ? null : JSON.stringify({ line, amount }),
  }));
  await sql`INSERT INTO plan_event (plan_id, at, kind, who, reason, detail)
    SELECT ${planId}, value ->> 'at', value ->> 'kind', value ->> 'by', value ->> 'reason', value ->> 'detail'
    FROM json_each(${JSON.stringify(rows)}) WHERE true ORDER BY key`.execute(tx);
}

/** What happened to a plan, oldest first. */
export async function readEvents(db: Reader, planId: number): Promise<PlanEvent[]> {
  const rows = await db
    .selectFrom('plan_event')
    .select(['at', 'kind', 'who', 'reason', 'detail'])
    .where('plan_id', '=', planId)
    .orderBy('id')
    .execute();
  return rows.map(({ at, kind, who, reason, detail }) => {
    const said: Partial<Pick<PlanEvent, 'line' | 'amount'>> =
      detail === null ? {} : JSON.parse(detail);
    return {
      at,
      kind: kind as PlanEvent['kind'],
      by: who,
      reason,
      line: said.line ?? null,
      amount: said.amount ?? null,
    };
  });
}
