import { createHash } from 'node:crypto';
import { type ImportKind, type Mapping, mappingSchema } from '#shared/imports/imports.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The mapping last applied to a sheet of the same kind and headers, or undefined. */
export async function readMapping(
  db: Reader,
  kind: ImportKind,
  signature: string,
): Promise<Mapping | undefined> {
  const row = await db
    .selectFrom('import_mapping')
    .select('value')
    .where('kind', '=', kind)
    .where('signature', '=', digest(signature))
    .executeTakeFirst();
  return row && mappingSchema.parse(JSON.parse(row.value));
}

/** Remembers a mapping for the next file with the same headers. */
export async function writeMapping(
  tx: Writer,
  kind: ImportKind,
  signature: string,
  mapping: Mapping,
): Promise<void> {
  const value = JSON.stringify(mapping);
  await tx
    .insertInto('import_mapping')
    .values({ kind, signature: digest(signature), value })
    .onConflict((conflict) => conflict.columns(['kind', 'signature']).doUpdateSet({ value }))
    .execute();
}

function digest(signature: string): string {
  return createHash('sha256').update(signature).digest('hex');
}
