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
  closings: Iterable<Closing>,
  mandatory: boolean,
): { priority: Priority; nature: (typeof natures)[number] } {
  let priority: Priority = 1;
  let count = 0;
  let renewals = 0;
  for (const { cell } of closings) {
    priority = Math.max(priority, table.criticality[cell]!) as Priority;
    count += 1;
    if (statusOf(table, cell) === 'expired') renewals += 1;
  }
  if (mandatory) return { priority, nature: 'safety' };
  if (renewals * 2 > count) return { priority, nature: 'maintenance' };
  return { priority, nature: priority === 3 ? 'adaptation' : 'development' };
}
