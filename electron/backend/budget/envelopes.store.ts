import type { CostKind, Envelope } from '#shared/budget/budget.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** An envelope as it is kept; the unit's name belongs to people. */
export type StoredEnvelope = Omit<Envelope, 'unit'>;

/** Envelopes of a plan: the company's first, then by unit and kind. */
export async function readEnvelopes(db: Reader, planId: number): Promise<StoredEnvelope[]> {
  const rows = await db
    .selectFrom('envelope')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('unit_id')
    .orderBy('kind')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    kind: row.kind as CostKind | null,
    amount: row.amount,
  }));
}

/** The whole company's envelope of each plan that has one, in cents. */
export async function readCompanyEnvelopes(db: Reader): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('envelope')
    .select(['plan_id', 'amount'])
    .where('unit_id', 'is', null)
    .where('kind', 'is', null)
    .execute();
  return new Map(rows.map(({ plan_id, amount }) => [plan_id, amount]));
}

/** Sets, changes or (amount null) removes one envelope. */
export async function writeEnvelope(
  tx: Writer,
  planId: number,
  { unitId, kind, amount }: Omit<StoredEnvelope, 'id' | 'amount'> & { amount: number | null },
): Promise<void> {
  await tx
    .deleteFrom('envelope')
    .where('plan_id', '=', planId)
    .where('unit_id', 'is', unitId)
    .where('kind', 'is', kind)
    .execute();
  if (amount === null) return;
  await tx
    .insertInto('envelope')
    .values({ plan_id: planId, unit_id: unitId, kind, amount })
    .execute();
}
