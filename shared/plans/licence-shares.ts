import { spread } from '../budget/spread.ts';
import type { Modality } from '../catalogue/catalogue.contract.ts';
import type { Cents } from '../kernel/money.ts';
import type { LineState } from './plans.contract.ts';

/** Modalities a learning platform carries. */
const onPlatform: ReadonlySet<Modality> = new Set(['elearning', 'blended', 'mooc', 'video']);

interface SharingLine {
  state: LineState;
  modality: Modality;
  /** Hours of one learner. */
  hours: number;
  participants: number;
}

/**
 * The year's licence in cents shared over the lines held on the platform in proportion to their trainee-hours, to the cent;
 * nothing where there is none. A share stands beside a line's costs (domain.md §5): the licence is paid for once.
 */
export function licenceShares(lines: readonly SharingLine[], licence: Cents): Cents[] {
  const hours = lines.map(({ state, modality, hours, participants }) =>
    state === 'cancelled' || !onPlatform.has(modality) ? 0 : hours * participants,
  );
  return hours.every((one) => one === 0) ? hours : spread(licence, hours);
}
