import { sql } from 'kysely';
import type { EnvelopeChange } from '#shared/budget/breakdown.contract.ts';
import type { CostKind } from '#shared/budget/budget.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** A change as it is kept; the unit's name belongs to people. */
export type StoredChange = Omit<EnvelopeChange, 'unit'> & { unitId: number | null };

/** Changes of a plan's envelopes, newest first. */
export async function readChanges(db: Reader, planId: number): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom('envelope_change')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ at, kind_of, unit_id, kind, before, after, who, reason }) => ({
    ...{ at, what: kind_of, unitId: unit_id, kind: kind as CostKind | null },
    ...{ before, after, who, reason },
  }));
}

/** Notes changes of a plan's envelopes, in order. */
export async function addChanges(
  tx: Writer,
  planId: number,
  changes: readonly StoredChange[],
): Promise<void> {
  await sql`INSERT INTO envelope_change (plan_id, at, kind_of, unit_id, kind, before, after, who, reason)
    SELECT ${planId}, value ->> 'at', value ->> 'what', value ->> 'unitId', value ->> 'kind',
      value ->> 'before', value ->> 'after', value ->> 'who', value ->> 'reason'
    FROM json_each(${JSON.stringify(changes)}) WHERE true ORDER BY key`.execute(tx);
}
