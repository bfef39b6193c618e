import { peopleOfMonth } from './headcount.ts';
import type { ProjectionInput } from './licences.contract.ts';
import { mainUnit } from './models/unit-price.ts';
import type { LicenceOffer } from './offer.ts';

/** A monthly-active offer beside a yearly-active one, over a constant first year. */
export interface MonthlyOrYearly {
  monthly: string;
  yearly: string;
  /** Prices of one active person, main unit of the currency both are in. */
  monthlyPrice: number;
  yearlyPrice: number;
  /** Active people of the fullest month, and people who log in at least once in the year. */
  peak: number;
  reached: number;
  /** Price of a year ÷ price of a month, and what it must stay under: 12 × peak ÷ (headcount × yearly reach). */
  ratio: number;
  limit: number;
  cheaper: 'monthly' | 'yearly';
}

/**
 * Compares every monthly-active offer with every yearly-active one of the same currency (`domain.md` §6): yearly is
 * cheaper when p_y ÷ p_m < 12 × peak ÷ (headcount × yearly reach). Every month is supposed as full as the fullest.
 */
export function monthlyOrYearly(
  offers: readonly LicenceOffer[],
  hypotheses: Omit<ProjectionInput, 'offers'>,
): MonthlyOrYearly[] {
  const year = Array.from({ length: 12 }, (_, m) => peopleOfMonth(hypotheses, m));
  const peak = Math.max(...year.map(({ active }) => active));
  const reached = Math.max(...year.map((people) => people.reached));
  if (peak === 0 || reached === 0) return [];
  const limit = (12 * peak) / reached;
  return offers.flatMap((monthly) =>
    offers.flatMap((yearly): MonthlyOrYearly[] => {
      const [a, b] = [monthly.pricing, yearly.pricing];
      if (a.model !== 'monthlyActive' || b.model !== 'yearlyActive') return [];
      if (a.rate === 0 || b.rate === 0 || monthly.currency !== yearly.currency) return [];
      const ratio = b.rate / a.rate;
      return [
        {
          monthly: monthly.code,
          yearly: yearly.code,
          monthlyPrice: mainUnit(a.rate),
          yearlyPrice: mainUnit(b.rate),
          ...{ peak, reached, ratio, limit },
          cheaper: ratio < limit ? 'yearly' : 'monthly',
        },
      ];
    }),
  );
}
