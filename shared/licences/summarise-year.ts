import { roundCents } from '../kernel/money.ts';
import type { ProjectionMonth, ProjectionYear } from './licences.contract.ts';
import type { PricedMonth } from './project.ts';

/** Sums the priced months of a year; `fees` (setup) are cents. Averages are over the twelve months. */
export function summariseYear(year: number, priced: PricedMonth[], fees: number): ProjectionYear {
  const months = priced.map(
    (one, index): ProjectionMonth => ({
      month: index + 1,
      registered: one.registered,
      active: one.active,
      units: one.price.billed,
      amount: one.amount,
      rule: one.price.rule,
      detail: one.price.detail,
    }),
  );
  const usage = months.reduce((sum, month) => sum + month.amount, 0);
  const total = usage + fees;
  const average = (value: (month: PricedMonth) => number) =>
    priced.reduce((sum, month) => sum + value(month), 0) / priced.length;
  const registered = average((month) => month.registered);
  const active = average((month) => month.active);
  return {
    year,
    units: Math.round(average((month) => month.price.billed)),
    usage,
    fees,
    total,
    perRegistered: registered === 0 ? 0 : roundCents(total / registered),
    perActive: active === 0 ? 0 : roundCents(total / active),
    unused: Math.round(average(unusedSeats)),
    overLimit: priced.some((month) => month.price.overLimit),
    months,
  };
}

/** Seats paid for that nobody active uses; a site licence has no seats. */
function unusedSeats(month: PricedMonth): number {
  const { capacity } = month.price;
  return Number.isFinite(capacity) ? Math.max(0, capacity - month.active) : 0;
}
