import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { QualificationCell } from './qualification-cells.ts';

/** What ends within `days` of the day, asked or not, and what has already expired where somebody is asked for it. */
export function dueCells<T extends Pick<QualificationCell, 'status' | 'required' | 'validUntil'>>(
  cells: readonly T[],
  on: IsoDate,
  days: number,
): T[] {
  const until = addDays(on, days);
  return cells.filter(({ status, required, validUntil }) => {
    if (validUntil === null) return false;
    if (status === 'expired') return required > 0;
    return status !== 'insufficient' && validUntil <= until;
  });
}
