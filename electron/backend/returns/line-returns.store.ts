import type { ReturnAssumptions } from '#shared/returns/returns.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** What each line is supposed to bring, by line id. */
export async function readAssumptions(db: Reader): Promise<Map<number, ReturnAssumptions>> {
  const rows = await db.selectFrom('line_return').selectAll().execute();
  return new Map(rows.map(({ id: _, line_id, ...assumptions }) => [line_id, assumptions]));
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
