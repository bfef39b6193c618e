import { RelaisError } from '#shared/kernel/errors.ts';
import type { UnitMerge } from '#shared/people/organisation.contract.ts';
import { parentsAfterMerge } from '#shared/people/unit-moves.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { nameInstead } from '../../database/references.ts';
import { addChanges } from '../budget/envelope-changes.store.ts';
import { addUpEnvelopes, readEnvelopesOfBoth } from '../budget/merge-envelopes.store.ts';
import {
  dropRequirementsOfBoth,
  raiseRequirements,
  readAskedByBoth,
} from '../skills/merge-askers.store.ts';
import { dropRulesOfBoth, readRulesOfBoth } from '../skills/merge-rule-places.store.ts';
import { countUses, unitReferences } from './organisation-references.ts';
import { deleteUnits, readPlacedUnits, writeUnitParents } from './unit-writes.store.ts';

interface Merging {
  keep: number;
  remove: number;
}

/** What a merge moves and settles. NOT_FOUND when a unit is gone, INVALID when both are the same. */
export async function describeUnitMerge(db: Reader, { keep, remove }: Merging): Promise<UnitMerge> {
  if (keep === remove) throw new RelaisError('INVALID', { detail: '' });
  if ((await missingIds(db, 'unit', [keep, remove])).length > 0) throw new RelaisError('NOT_FOUND');
  const envelopes = await readEnvelopesOfBoth(db, keep, remove);
  return {
    moves: await countUses(db, unitReferences, remove),
    requirements: await readAskedByBoth(db, 'unit_id', keep, remove),
    countRules: await readRulesOfBoth(db, keep, remove),
    envelopes: envelopes.map(({ plan, year, kind, amount }) => ({ plan, year, kind, amount })),
  };
}

/**
 * Makes two units one: what both ask is settled by the more demanding, what both may spend is added up and noted in the
 * history of envelopes under `reason`, then everything that names the removed one names the kept one.
 */
export async function mergeUnits(
  tx: Writer,
  { keep, remove }: Merging,
  reason: (name: string) => string,
): Promise<UnitMerge> {
  const merge = await describeUnitMerge(tx, { keep, remove });
  const units = await readPlacedUnits(tx);
  await writeUnitParents(tx, parentsAfterMerge(units, keep, remove));
  await raiseRequirements(tx, 'unit_id', remove, keep);
  await dropRequirementsOfBoth(tx, 'unit_id', remove, keep);
  await dropRulesOfBoth(tx, remove, keep);
  const envelopes = await readEnvelopesOfBoth(tx, keep, remove);
  await addUpEnvelopes(tx, remove, keep);
  for (const reference of Object.values(unitReferences)) {
    await nameInstead(tx, reference, remove, keep);
  }
  const at = new Date().toISOString();
  const why = reason(units.find(({ id }) => id === remove)!.name);
  for (const { planId, kind, own, amount } of envelopes) {
    const change = { at, what: 'set' as const, unitId: keep, kind, before: own, after: amount };
    await addChanges(tx, planId, [{ ...change, who: '', reason: why }]);
  }
  await deleteUnits(tx, [remove]);
  return merge;
}
