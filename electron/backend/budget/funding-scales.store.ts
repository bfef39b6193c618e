import { sql } from 'kysely';
import { type FundingScale, fundingScaleSchema } from '#shared/budget/funding-scale.ts';
import { usualScales } from '#shared/budget/usual-scales.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The usual scales with the workspace's own in their place or beside them, latest year first. */
export async function readScales(db: Reader): Promise<FundingScale[]> {
  const scales = new Map(usualScales.map((scale) => [scale.code, scale]));
  for (const { code, value } of await db.selectFrom('funding_scale').selectAll().execute()) {
    // A usual scale that was removed is kept as nothing, or it would come back.
    if (value === 'null') scales.delete(code);
    else scales.set(code, fundingScaleSchema.parse(JSON.parse(value)));
  }
  return [...scales.values()].sort(
    (a, b) => b.year - a.year || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}

/** Adds or replaces a scale; null removes it. */
export async function writeScale(
  tx: Writer,
  code: string,
  scale: FundingScale | null,
): Promise<void> {
  await sql`INSERT INTO funding_scale (code, value) VALUES (${code}, ${JSON.stringify(scale)})
    ON CONFLICT (code) DO UPDATE SET value = excluded.value`.execute(tx);
}
