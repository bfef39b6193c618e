import { sql } from 'kysely';
import { type LicenceOffer, offerSchema } from '#shared/licences/offer.ts';
import type { Reader, Writer } from '../../database/access.ts';

const fromRow = (row: { value: string }): LicenceOffer => offerSchema.parse(JSON.parse(row.value));

/** Every offer, by vendor then code. */
export async function readOffers(db: Reader): Promise<LicenceOffer[]> {
  const rows = await db.selectFrom('licence_offer').select('value').execute();
  return rows
    .map(fromRow)
    .sort(
      (a, b) => compare(a.vendor.toLowerCase(), b.vendor.toLowerCase()) || compare(a.code, b.code),
    );
}

/** Adds offers, or replaces those of the same code. */
export async function writeOffers(tx: Writer, offers: readonly LicenceOffer[]): Promise<void> {
  const rows = offers.map((offer) => ({ code: offer.code, value: JSON.stringify(offer) }));
  await sql`INSERT INTO licence_offer (code, value)
    SELECT value ->> '$.code', value ->> '$.value' FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (code) DO UPDATE SET value = excluded.value`.execute(tx);
}

/** Removes an offer; false when there was none of that code. */
export async function deleteOffer(tx: Writer, code: string): Promise<boolean> {
  const result = await tx.deleteFrom('licence_offer').where('code', '=', code).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
