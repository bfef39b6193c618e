import type { LineState } from '../plans/plans.contract.ts';

/** Where money of a plan stands, in the order every view shows. */
export const buckets = ['forecast', 'committed', 'consumed'] as const;
export type Bucket = (typeof buckets)[number];

/** Draft lines are forecast, open, running and done ones committed, closed ones consumed. */
export function bucketOf(state: LineState): Bucket {
  if (state === 'draft') return 'forecast';
  return state === 'closed' ? 'consumed' : 'committed';
}
