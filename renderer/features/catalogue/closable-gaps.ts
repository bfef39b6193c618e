import type { GapDetail } from '#shared/gaps/gaps.contract.ts';

/**
 * How many of a skill's open gaps a course narrows today: the person is far enough to enter it and below what it gives.
 * An expired qualification counts: a refresher is meant for who held it.
 */
export function closableGaps(
  rows: readonly Pick<GapDetail, 'current' | 'status'>[],
  raise: { fromLevel: number; toLevel: number },
): number {
  return rows.filter(
    ({ current, status }) =>
      (status === 'expired' || current >= raise.fromLevel) && current < raise.toLevel,
  ).length;
}
