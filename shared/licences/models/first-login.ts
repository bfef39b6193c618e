import { mainUnit, type PeriodPrice } from './unit-price.ts';

/**
 * Seats taken at a first login and kept for the term of twelve months: each new seat is paid once, the month it is
 * taken; with proration only for the months left of the term. `month` is 0 for the term's first month.
 */
export function firstLoginPrice(
  rate: number,
  seats: number,
  newSeats: number,
  month: number,
  prorated: boolean,
): PeriodPrice {
  const share = prorated ? (12 - month) / 12 : 1;
  return {
    billed: seats,
    capacity: seats,
    exact: newSeats * rate * share,
    rule: prorated ? 'firstLoginProrated' : 'firstLogin',
    detail: { newSeats, seats, rate: mainUnit(rate), months: prorated ? 12 - month : 12 },
    overLimit: false,
  };
}
