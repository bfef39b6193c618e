import { bucketOf, buckets } from '../budget/bucket-of.ts';
import type { LineState } from '../plans/plans.contract.ts';

export const situations = [...buckets, 'cancelled'] as const;
export type Situation = (typeof situations)[number];

/** Where a line's money stands: draft is forecast, closed is consumed, what runs in between is committed. */
export function situationOf(state: LineState): Situation {
  return state === 'cancelled' ? 'cancelled' : bucketOf(state);
}
