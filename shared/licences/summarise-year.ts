import { roundCents } from '../kernel/money.ts';
import type { MonthBill } from './bill-months.ts';
import type { ProjectionMonth, ProjectionYear } from './licences.contract.ts';
import type { YearlyFees } from './yearly-fees.ts';

/**
 * Sums the billed months of a year with its fees (cents). Averages are over the twelve months; `vat` is a percentage,
 * `hours` the learning hours of an active person in a month.
 */
export function summariseYear(
  year: number,
  bills: readonly MonthBill[],
  fees: YearlyFees,
  { vat, hours }: { vat: number; hours: number },
): Omit<ProjectionYear, 'cumulative'> {
  const months = bills.map(
    (one, index): ProjectionMonth => ({
      month: index + 1,
      registered: one.people.registered,
      active: one.people.active,
      units: one.price.billed,
      amount: one.amount,
      rule: one.price.rule,
      detail: one.price.detail,
    }),
  );
  const sum = (value: (bill: MonthBill) => number) =>
    bills.reduce((total, bill) => total + value(bill), 0);
  const average = (value: (bill: MonthBill) => number) => sum(value) / bills.length;
  const usage = sum((bill) => bill.amount);
  const extra = fees.setup + fees.implementation + fees.addOns + fees.exit;
  const total = usage + extra;
  const registered = average((bill) => bill.people.registered);
  const active = average((bill) => bill.people.active);
  const per = (count: number) => (count === 0 ? 0 : roundCents(total / count));
  return {
    year,
    units: Math.round(average((bill) => bill.price.billed)),
    usage,
    fees: extra,
    total,
    parts: {
      list: sum((bill) => bill.list),
      commitment: sum((bill) => bill.commitment),
      discount: sum((bill) => bill.discount),
      indexation: sum((bill) => bill.indexation),
      ...fees,
    },
    vat: roundCents((total * vat) / 100),
    perRegistered: per(registered),
    perActive: per(active),
    perHour: per(sum((bill) => bill.people.active) * hours),
    unused: Math.round(average(unusedSeats)),
    overLimit: bills.some((bill) => bill.price.overLimit),
    months,
  };
}

/** Seats paid for that nobody active uses; a site licence has no seats. */
function unusedSeats({ price, people }: MonthBill): number {
  return Number.isFinite(price.capacity) ? Math.max(0, price.capacity - people.active) : 0;
}
