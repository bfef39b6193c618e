import { allocate, type Cents } from '../kernel/money.ts';
import type { Costs, LineState } from '../plans/plans.contract.ts';

/**
 * What a plan spends on the training team's own upskilling, wages included and before funding: of each line that is not
 * cancelled, the part of its participants who hold a job of the team.
 */
export function teamCost(
  lines: readonly { state: LineState; costs: Costs; employeeIds: readonly number[] }[],
  members: ReadonlySet<number>,
): Cents {
  return lines
    .filter(({ state }) => state !== 'cancelled')
    .reduce((sum, { costs, employeeIds }) => {
      const own = employeeIds.filter((id) => members.has(id)).length;
      if (own === 0) return sum;
      const { pedagogical, wages, ancillary } = costs;
      const [part] = allocate(pedagogical + wages + ancillary, [own, employeeIds.length - own]);
      return sum + (part ?? 0);
    }, 0);
}
