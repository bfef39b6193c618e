import type { Costs } from './plans.contract.ts';

/** Adds costs, column by column. */
export function sumCosts(parts: Iterable<Costs>): Costs {
  const total: Costs = { pedagogical: 0, wages: 0, ancillary: 0, funding: 0, real: 0, full: 0 };
  for (const part of parts) {
    for (const column of Object.keys(total) as (keyof Costs)[]) total[column] += part[column];
  }
  return total;
}
