import type { LineState } from '../plans/plans.contract.ts';

export type Bucket = 'forecast' | 'committed' | 'consumed';

/** Draft lines are forecast, open, running and done ones committed, closed ones consumed. */
export function bucketOf(state: LineState): Bucket {
  if (state === 'draft') return 'forecast';
  return state === 'closed' ? 'consumed' : 'committed';
}
