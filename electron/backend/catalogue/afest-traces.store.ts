import { sql } from 'kysely';
import type { AfestTrace } from '#shared/catalogue/afest.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The traces of a plan line, by date then as entered. */
export async function readTraces(db: Reader, lineId: number): Promise<AfestTrace[]> {
  return db
    .selectFrom('afest_trace')
    .select(['kind', 'date', 'note'])
    .where('line_id', '=', lineId)
    .orderBy('date')
    .orderBy('id')
    .execute();
}

/** Puts these traces in place of those of a plan line. */
export async function replaceTraces(
  tx: Writer,
  lineId: number,
  traces: readonly AfestTrace[],
): Promise<void> {
  await tx.deleteFrom('afest_trace').where('line_id', '=', lineId).execute();
  if (traces.length === 0) return;
  await sql`INSERT INTO afest_trace (line_id, kind, date, note)
    SELECT ${lineId}, value ->> 'kind', value ->> 'date', value ->> 'note'
    FROM json_each(${JSON.stringify(traces)}) ORDER BY key`.execute(tx);
}
