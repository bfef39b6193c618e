import { sql } from 'kysely';
import type { ReturnAssumptions } from '#shared/returns/returns.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** What each line is supposed to bring, by line id. */
export async function readAssumptions(db: Reader): Promise<Map<number, ReturnAssumptions>> {
  const rows = await db.selectFrom('line_return').selectAll().execute();
  return new Map(rows.map(({ id: _, line_id, ...assumptions }) => [line_id, assumptions]));
}

/** Gives lines what those they were copied from are supposed to bring. */
export async function copyAssumptions(
  tx: Writer,
  copies: readonly { from: number; to: number }[],
): Promise<void> {
  await sql`INSERT INTO line_return (line_id, benefit, years, isolation, confidence, source, date)
    SELECT copy.value ->> 'to', benefit, years, isolation, confidence, source, date
    FROM json_each(${JSON.stringify(copies)}) AS copy JOIN line_return ON line_id = copy.value ->> 'from'
    ORDER BY copy.key`.execute(tx);
}

/** Keeps what a line is supposed to bring; null takes it away. */
export async function writeAssumptions(
  tx: Writer,
  lineId: number,
  assumptions: ReturnAssumptions | null,
): Promise<void> {
  if (assumptions === null) {
    await tx.deleteFrom('line_return').where('line_id', '=', lineId).execute();
    return;
  }
  await tx
    .insertInto('line_return')
    .values({ line_id: lineId, ...assumptions })
    .onConflict((conflict) => conflict.column('line_id').doUpdateSet(assumptions))
    .execute();
}
