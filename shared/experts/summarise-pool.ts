import type { IsoDate } from '../kernel/dates.ts';
import type { Pool, Trainer } from './experts.contract.ts';
import { inService, isAccredited, underWay } from './path.ts';

/**
 * Counts trainers by person, however many paths each has: share = people in service ÷ headcount, load and capacity in
 * days over people in service. In service takes an accreditation that holds on the day: an expired one is only counted
 * in `expired`. Somebody who has left no longer counts.
 */
export function summarisePool(
  trainers: readonly Trainer[],
  present: ReadonlySet<number>,
  year: number,
  on: IsoDate,
): Pool {
  const here = trainers.filter(({ employeeId }) => present.has(employeeId));
  const serving = here.filter(({ stage }) => inService.includes(stage));
  const people = new Map(
    serving.filter((one) => isAccredited(one, on)).map((one) => [one.employeeId, one]),
  );
  const learning = new Set(
    here
      .filter((one) => underWay.includes(one.stage) && !people.has(one.employeeId))
      .map(({ employeeId }) => employeeId),
  );
  const sum = (of: (one: Trainer) => number) =>
    [...people.values()].reduce((total, one) => total + of(one), 0);
  return {
    year,
    headcount: present.size,
    inService: people.size,
    underWay: learning.size,
    share: present.size === 0 ? 0 : people.size / present.size,
    carried: sum(({ carried }) => carried),
    capacity: sum(({ capacity }) => capacity),
    expiring: serving.filter(({ status }) => status === 'expiring').length,
    expired: serving.filter(({ status }) => status === 'expired').length,
  };
}
