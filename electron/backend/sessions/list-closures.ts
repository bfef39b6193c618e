import { addDays, type IsoDate } from '#shared/kernel/dates.ts';
import type { Closure } from '#shared/sessions/closed-days.ts';
import type { Calendar } from '#shared/sessions/sessions.contract.ts';

/** A span of at most this many days is listed: three years. */
const longest = 1100;

/** Public holidays and the company's closed days from a day to another, both included. */
export function listClosures(
  from: IsoDate,
  to: IsoDate,
  closureOn: (day: IsoDate) => Closure | null,
): Calendar['closures'] {
  const found: Calendar['closures'] = [];
  let day = from;
  for (let count = 0; day <= to && count < longest; count += 1) {
    const closure = closureOn(day);
    if (closure && closure.kind !== 'weekend') found.push({ date: day, closure });
    day = addDays(day, 1);
  }
  return found;
}
