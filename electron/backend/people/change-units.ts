import { RelaisError } from '#shared/kernel/errors.ts';
import type { UnitUses } from '#shared/people/organisation.contract.ts';
import { misplacedUnit } from '#shared/people/unit-moves.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { countUses, unitReferences } from './organisation-references.ts';
import {
  deleteUnits,
  readPlacedUnits,
  writeUnitName,
  writeUnitParents,
} from './unit-writes.store.ts';
import { findUnit } from './units.store.ts';

/** Renames a unit; refuses a name another one has. */
export async function renameUnit(tx: Writer, id: number, name: string): Promise<void> {
  await checkUnits(tx, [id]);
  const holder = await findUnit(tx, name);
  if (holder !== undefined && holder !== id) throw new RelaisError('NAME_TAKEN_MERGE', { name });
  await writeUnitName(tx, id, name);
}

/** Puts units under another or at the top; refuses a place that is one of them or below one. */
export async function moveUnits(
  tx: Writer,
  ids: readonly number[],
  parentId: number | null,
): Promise<void> {
  await checkUnits(tx, parentId === null ? ids : [...ids, parentId]);
  const units = await readPlacedUnits(tx);
  const misplaced = misplacedUnit(units, ids, parentId);
  if (misplaced !== undefined) {
    throw new RelaisError('UNIT_LOOP', { name: units.find(({ id }) => id === misplaced)!.name });
  }
  await writeUnitParents(
    tx,
    ids.map((id) => [id, parentId] as const),
  );
}

/** Removes units nothing names but other units of the list; refuses the first that is still in use, and why. */
export async function removeUnits(tx: Writer, ids: readonly number[]): Promise<number> {
  await checkUnits(tx, ids);
  const units = await readPlacedUnits(tx);
  for (const { id, name } of units.filter((unit) => ids.includes(unit.id))) {
    const below = units.filter(({ parentId, id: own }) => parentId === id && !ids.includes(own));
    const uses: UnitUses = {
      ...(await countUses(tx, unitReferences, id)),
      units: below.length,
    };
    const use = (Object.keys(uses) as (keyof UnitUses)[]).find((one) => uses[one] > 0);
    if (use) throw new RelaisError('UNIT_IN_USE', { name, use, count: uses[use] });
  }
  return deleteUnits(tx, ids);
}

async function checkUnits(tx: Writer, ids: readonly number[]): Promise<void> {
  if ((await missingIds(tx, 'unit', ids)).length > 0) throw new RelaisError('NOT_FOUND');
}
