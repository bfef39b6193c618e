import { type GapTable, statusOf } from '../gaps/gap-table.ts';
import type { natures, Priority } from './plans.contract.ts';
import type { Closing } from './progress.ts';

/**
 * What kind of action a line is, from the gaps it closes: its priority is their highest criticality (1 without any).
 * A mandatory course is safety; renewing mostly what expired is maintenance;
 * giving what a job cannot do without is adaptation; the rest is development.
 */
export function classifyLine(
  table: GapTable,
  closings: readonly Closing[],
  mandatory: boolean,
): { priority: Priority; nature: (typeof natures)[number] } {
  const priority = closings.reduce<number>(
    (most, { cell }) => Math.max(most, table.criticality[cell]!),
    1,
  ) as Priority;
  if (mandatory) return { priority, nature: 'safety' };
  const renewals = closings.filter(({ cell }) => statusOf(table, cell) === 'expired').length;
  if (renewals * 2 > closings.length) return { priority, nature: 'maintenance' };
  return { priority, nature: priority === 3 ? 'adaptation' : 'development' };
}
