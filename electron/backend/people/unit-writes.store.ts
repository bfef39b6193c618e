import { sql } from 'kysely';
import { fold } from '#shared/kernel/text.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Units as the tree places them. */
export async function readPlacedUnits(
  db: Reader,
): Promise<{ id: number; name: string; parentId: number | null }[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'name', 'parent_id as parentId'])
    .orderBy('id')
    .execute();
}

export async function writeUnitName(tx: Writer, id: number, name: string): Promise<void> {
  await tx
    .updateTable('unit')
    .set({ name, folded: fold(name) })
    .where('id', '=', id)
    .execute();
}

/** Puts units under others, or at the top (null). Writes nothing for those that stand there already. */
export async function writeUnitParents(
  tx: Writer,
  parents: Iterable<readonly [unitId: number, parentId: number | null]>,
): Promise<void> {
  await sql`
    UPDATE unit SET parent_id = next.value ->> 1 FROM json_each(${JSON.stringify([...parents])}) next
    WHERE unit.id = next.value ->> 0 AND unit.parent_id IS NOT next.value ->> 1`.execute(tx);
}

export async function deleteUnits(tx: Writer, ids: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM unit WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
