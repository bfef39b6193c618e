import { roundCents } from '../kernel/money.ts';
import type { LicenceOffer } from './offer.ts';

/** What a year costs beside its units, in cents. */
export interface YearlyFees {
  setup: number;
  implementation: number;
  addOns: number;
  /** Leaving before the end of the commitment. */
  exit: number;
}

/** Fees of year `index` (0 is the first) of `years`; the penalty falls in the last one when `leaves` before the commitment ends. */
export function yearlyFees(
  { setupFee, options }: Pick<LicenceOffer, 'setupFee' | 'options'>,
  index: number,
  years: number,
  leaves: boolean,
): YearlyFees {
  const first = index === 0;
  const times = { once: first ? 1 : 0, month: 12, year: 1 };
  const early = leaves && index === years - 1 && years < options.commitmentYears;
  return {
    setup: first ? setupFee : 0,
    implementation: first
      ? roundCents(options.implementationDays * options.implementationDayRate)
      : 0,
    addOns: options.addOns.reduce((sum, { price, per }) => sum + price * times[per], 0),
    exit: early ? options.exitPenalty : 0,
  };
}
