import type { StoredActual } from './actuals.contract.ts';
import type { DatedLine } from './breakdown.ts';
import { looseLines } from './loose-lines.ts';

/** Entries by the line that bears them; those no line bears under null. */
export type ActualsByLine = ReadonlyMap<number | null, readonly StoredActual[]>;

/** Lines with what was paid for them, and the entries no line bears as lines of their own. */
export function withActuals<T extends { id: number }>(
  lines: readonly T[],
  entries: ActualsByLine,
): ((T & { actuals: readonly StoredActual[] }) | DatedLine)[] {
  return [
    ...lines.map((line) => ({ ...line, actuals: entries.get(line.id) ?? [] })),
    ...looseLines(entries.get(null) ?? []),
  ];
}
