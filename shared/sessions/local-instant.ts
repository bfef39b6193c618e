import type { IsoDate } from '../kernel/dates.ts';

/** The time zone a session's hours are said in. */
export const sessionZone = 'Europe/Paris';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: sessionZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * The instant of a clock time in France, summer time included, whatever the machine's own zone.
 * An hour that a spring morning skips becomes the hour after it.
 */
export function localInstant(date: IsoDate, time: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(first));
}

/** Milliseconds the French clock is ahead of UTC at an instant. */
function offsetAt(instant: number): number {
  const read = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const shown = `${read.year}-${read.month}-${read.day}T${read.hour}:${read.minute}:00Z`;
  return Date.parse(shown) - instant;
}
