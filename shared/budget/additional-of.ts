import type { CostKind, Envelope } from './budget.contract.ts';

/** What was granted beside the main envelope of a unit and kind, in cents: who types the whole does not type it twice. */
export function additionalOf(
  envelopes: readonly Envelope[],
  unitId: number | null,
  kind: CostKind | null,
): number {
  return envelopes
    .filter((one) => one.additional && one.unitId === unitId && one.kind === kind)
    .reduce((sum, { amount }) => sum + amount, 0);
}
