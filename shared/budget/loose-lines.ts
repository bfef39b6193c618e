import { noAncillary } from '../plans/ancillary.ts';
import { quarterOf } from '../plans/lateness.ts';
import type { StoredActual } from './actuals.contract.ts';
import type { DatedLine } from './breakdown.ts';

const nothing = { pedagogical: 0, wages: 0, ancillary: 0, funding: 0, real: 0, full: 0 };

/** Entries of a plan that no line bears, each as a line of its own with a negative id, in the quarter it was paid in. */
export function looseLines(entries: readonly StoredActual[]): DatedLine[] {
  return entries
    .filter(({ lineId }) => lineId === null)
    .map((entry) => ({
      id: -entry.id,
      title: entry.supplier ?? entry.note ?? entry.document ?? '',
      quarter: quarterOf(entry.date),
      ...{ state: 'closed' as const, costs: nothing, hours: 0, ...noAncillary },
      ...{ plannedHours: 0, employeeIds: [], sessions: [], funding: [] },
      actuals: [entry],
    }));
}
