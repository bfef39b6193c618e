import type { CarryOver } from './breakdown.contract.ts';
import type { Envelope } from './budget.contract.ts';
import { addUp, type Slice } from './slices.ts';

/** What each envelope (main and additional together) leaves: allotted − what closed lines charged to it. */
export function carryOverRows(
  envelopes: readonly Envelope[],
  slices: readonly Slice[],
): CarryOver['rows'] {
  const scopes = Map.groupBy(envelopes, ({ unitId, kind }) => `${unitId}/${kind}`);
  return [...scopes.values()].map((own) => {
    const { unitId, unit, kind } = own[0]!;
    const envelope = own.reduce((sum, { amount }) => sum + amount, 0);
    const charged = slices.filter(
      (slice) =>
        slice.bucket === 'consumed' &&
        (unitId === null || slice.unitId === unitId) &&
        (kind === null || slice.kind === kind),
    );
    const consumed = envelope - (addUp(charged, envelope).remaining ?? envelope);
    return { unitId, unit, kind, envelope, consumed, amount: Math.max(0, envelope - consumed) };
  });
}
