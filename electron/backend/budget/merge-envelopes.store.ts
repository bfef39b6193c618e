import { sql } from 'kysely';
import type { CostKind } from '#shared/budget/cost-kinds.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Main envelopes two units both have in a plan for a kind of cost. */
export interface EnvelopeOfBoth {
  planId: number;
  plan: string;
  year: number;
  kind: CostKind | null;
  /** What the kept unit has, in cents. */
  own: Cents;
  /** What both have. */
  amount: Cents;
}

/** Main envelopes of the same plan and kind that two units both have, the latest plan first. */
export async function readEnvelopesOfBoth(
  db: Reader,
  keep: number,
  remove: number,
): Promise<EnvelopeOfBoth[]> {
  const { rows } = await sql<EnvelopeOfBoth>`
    SELECT plan.id AS planId, plan.name AS plan, plan.year, one.kind, one.amount AS own,
      one.amount + other.amount AS amount
    FROM envelope one JOIN envelope other ON other.plan_id = one.plan_id AND other.kind IS one.kind
      JOIN plan ON plan.id = one.plan_id
    WHERE one.unit_id = ${keep} AND one.additional = 0 AND other.unit_id = ${remove} AND other.additional = 0
    ORDER BY plan.year DESC, plan.id DESC, one.kind`.execute(db);
  return rows;
}

/** Adds the main envelopes of one unit to those another has in the same plan for the same kind. */
export async function addUpEnvelopes(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    UPDATE envelope SET amount = envelope.amount + other.amount FROM envelope other
    WHERE envelope.unit_id = ${to} AND envelope.additional = 0 AND other.unit_id = ${from} AND other.additional = 0
      AND other.plan_id = envelope.plan_id AND other.kind IS envelope.kind`.execute(tx);
  await sql`
    DELETE FROM envelope WHERE unit_id = ${from} AND additional = 0 AND EXISTS (
      SELECT 1 FROM envelope kept WHERE kept.unit_id = ${to} AND kept.additional = 0
        AND kept.plan_id = envelope.plan_id AND kept.kind IS envelope.kind
    )`.execute(tx);
}
