import type { IsoDate } from '#shared/kernel/dates.ts';

const day = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const first = Date.UTC(1950, 0, 1);
const last = Date.UTC(2101, 0, 1);

/**
 * The day of a spreadsheet serial, its time of day dropped; null outside 1950–2100, where a "date" is a
 * number that was given the wrong format. Excel's 29 February 1900 (serials below 61) lies outside too.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  // Rounded to the millisecond first: 45000.99999999 is the next midnight, as Excel shows it.
  const time = (date1904 ? epoch1904 : epoch1900) + Math.round(serial * day);
  if (!(time >= first && time < last)) return null;
  return new Date(time).toISOString().slice(0, 10);
}

/** Hours of a span or a time of day, exact to the millisecond: 1.4791666666666667 → 35.5. */
export function hoursOfSerial(serial: number): number {
  return Math.round(serial * day) / 3_600_000;
}

/**
 * The value of an ISO 8601 cell (`t="d"`): a day, or hours for a time or a duration; null when it is neither
 * or lies outside 1950–2100.
 */
export function isoCell(text: string): { date: IsoDate } | number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.,+\-Z]*)?$/.exec(text);
  if (date) {
    const [year, month, dayOfMonth] = [Number(date[1]), Number(date[2]), Number(date[3])];
    const time = Date.UTC(year, month - 1, dayOfMonth);
    const iso = time >= first && time < last ? new Date(time).toISOString().slice(0, 10) : null;
    // A month or day that does not exist rolls over to another date.
    return iso !== null && text.startsWith(iso) ? { date: iso } : null;
  }
  const clock = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (clock) return hours(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
  const span = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!span || text.length < 3) return null;
  const [days, h, m, s] = span.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return hours(days * 24 + h, m, s);
}

function hours(h: number, m: number, s: number): number {
  return Math.round(h * 3_600_000 + m * 60_000 + s * 1_000) / 3_600_000;
}
