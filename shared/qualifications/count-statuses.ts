import type { QualificationCell } from './qualification-cells.ts';
import type { QualificationCounts } from './qualifications.contract.ts';

/** Counts mandatory qualifications by where they stand. */
export function countMandatory(
  cells: readonly Pick<QualificationCell, 'required' | 'status'>[],
): QualificationCounts {
  const counts = { valid: 0, expiresSoon: 0, expired: 0, insufficient: 0, neverHeld: 0 };
  for (const { required, status } of cells) if (required > 0) counts[status] += 1;
  return counts;
}
