import { cellText } from '../imports/cell-text.ts';
import { parseDate } from '../imports/parse-date.ts';
import type { Cell } from '../imports/table.ts';
import { fold } from '../kernel/text.ts';

/** What a platform's log says, month by month. */
export interface LogActivity {
  /** Every month from the first one read to the last, `YYYY-MM`, with the people seen in it. */
  months: { month: string; active: number }[];
  /** People seen at least once, by calendar year. */
  years: { year: number; people: number }[];
  /** People seen at least once in the last twelve months of the log. */
  lastTwelve: number;
  people: number;
  /** Lines counted, and lines left out: nobody named, a day that is none, a day without a year while none was given. */
  lines: number;
  noPerson: number;
  noDay: number;
  noYear: number;
}

const withoutYear = /^(\d{1,2})(?:er|st|nd|rd|th)?[/.\- ]+(\d{1,2}|[a-z.]+)$/;
const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?$/;
const time = /[t ,]+\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?\s*(am|pm|z|[+-]\d{2}:?\d{2})?$/;

/**
 * Counts people active in each month of a platform's log, line by line. `start` (`YYYY-MM`) is the month the log
 * begins: a day without a year takes that year, or the next one for the months before it, whatever the lines' order.
 */
export class LogCounter {
  readonly #start: { year: number; month: number } | null;
  readonly #months = new Map<string, Set<string>>();
  readonly #counts = { lines: 0, noPerson: 0, noDay: 0, noYear: 0 };

  constructor(start: string | null) {
    this.#start = start
      ? { year: Number(start.slice(0, 4)), month: Number(start.slice(5, 7)) }
      : null;
  }

  /** Takes a line's person and day. */
  add(person: Cell | undefined, day: Cell | undefined): void {
    const who = fold(cellText(person));
    if (who === '') {
      this.#counts.noPerson += 1;
      return;
    }
    const month = this.#monthOf(day);
    if (month === null) return;
    this.#counts.lines += 1;
    const seen = this.#months.get(month) ?? new Set<string>();
    this.#months.set(month, seen.add(who));
  }

  /** What the lines taken so far say. */
  result(): LogActivity {
    const named = [...this.#months.keys()].sort();
    const all = named.length === 0 ? [] : monthsBetween(named[0]!, named.at(-1)!);
    const years = [...new Set(named.map((month) => Number(month.slice(0, 4))))];
    return {
      months: all.map((month) => ({ month, active: this.#months.get(month)?.size ?? 0 })),
      years: years.map((year) => ({
        year,
        people: this.#distinct(named.filter((month) => month.startsWith(`${year}-`))),
      })),
      lastTwelve: this.#distinct(all.slice(-12)),
      people: this.#distinct(named),
      ...this.#counts,
    };
  }

  #distinct(months: readonly string[]): number {
    const seen = new Set<string>();
    for (const month of months) for (const who of this.#months.get(month) ?? []) seen.add(who);
    return seen.size;
  }

  #monthOf(day: Cell | undefined): string | null {
    const text = cellText(day);
    const known = parseDate(text);
    if (known) return known.slice(0, 7);
    const yearless = dayWithoutYear(text);
    if (!yearless) {
      this.#counts.noDay += 1;
      return null;
    }
    if (!this.#start) {
      this.#counts.noYear += 1;
      return null;
    }
    const { year, month } = this.#start;
    const date = yearless(year) ?? yearless(year + 1);
    if (!date) {
      this.#counts.noDay += 1;
      return null;
    }
    const own = Number(date.slice(5, 7));
    return `${own < month ? year + 1 : year}-${date.slice(5, 7)}`;
  }
}

/** Reads `12/03`, `12 mars` or `Mar 12`, with or without a time: the day in a year given; null for anything else. */
function dayWithoutYear(text: string): ((year: number) => string | null) | null {
  const body = fold(text).replace(time, '').trim();
  const first = monthFirst.exec(body);
  const match = first ? null : withoutYear.exec(body);
  if (!first && !match) return null;
  const spelled = (year: number) =>
    first ? `${first[2]} ${first[1]} ${year}` : numeric(match!, year);
  // 2024 is a leap year: the 29th of February is a day, whichever year it is of.
  return parseDate(spelled(2024)) ? (year) => parseDate(spelled(year)) : null;
}

function numeric(match: RegExpExecArray, year: number): string {
  const separator = /^\d/.test(match[2]!) ? '/' : ' ';
  return [match[1], match[2]!.replaceAll('.', ''), String(year)].join(separator);
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    months.push(name);
    if (name >= last) return months;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
