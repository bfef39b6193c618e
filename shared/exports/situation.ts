import type { LineState } from '../plans/plans.contract.ts';

export const situations = ['forecast', 'committed', 'consumed', 'cancelled'] as const;
export type Situation = (typeof situations)[number];

/** Where a line's money stands: draft is forecast, closed is consumed, what runs in between is committed. */
export function situationOf(state: LineState): Situation {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'draft') return 'forecast';
  return state === 'closed' ? 'consumed' : 'committed';
}
