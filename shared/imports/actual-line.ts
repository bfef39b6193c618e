import { fold } from '../kernel/text.ts';
import type { LineState } from '../plans/plans.contract.ts';
import type { RejectionReason } from './imports.contract.ts';

/** A line of an active plan that an accounting entry may be for. */
export interface KnownLine {
  id: number;
  planId: number;
  year: number;
  planClosed: boolean;
  code: string;
  title: string;
  provider: string | null;
  state: LineState;
  /** Days of its sessions that are not cancelled. */
  days: readonly string[];
}

/** What a row says of the line it is for. */
export interface LineSaid {
  line: number | null;
  course: string | null;
  label: string | null;
  supplier: string | null;
  sessionDate: string | null;
  date: string;
}

type Found =
  | { ok: true; line: KnownLine }
  | { ok: false; field: string; code: RejectionReason; data: Record<string, string | number> };

/** Shorter codes and titles stand in too many labels by chance. */
const shortestCode = 3;
const shortestTitle = 8;

/**
 * Finds the line a row is for: by number, else by course code or title, else by a code or title in the label, else by
 * supplier. Of several, the year, the session's day and the supplier decide, then the lines that are not cancelled.
 */
export class LineFinder {
  readonly #lines: readonly KnownLine[];
  readonly #byCourse: Map<string, KnownLine[]>;

  constructor(lines: readonly KnownLine[]) {
    this.#lines = lines;
    this.#byCourse = Map.groupBy(lines, ({ code }) => fold(code));
    for (const line of lines) {
      const title = fold(line.title);
      if (fold(line.code) === title) continue;
      const own = this.#byCourse.get(title);
      if (own) own.push(line);
      else this.#byCourse.set(title, [line]);
    }
  }

  find(said: LineSaid): Found {
    const { field, lines } = this.#named(said);
    if (field === null) return { ok: false, field: 'course', code: 'required', data: {} };
    const year = Number((said.sessionDate ?? said.date).slice(0, 4));
    // A deposit comes a year early at most, an invoice a year late.
    const near = lines.filter((line) => Math.abs(line.year - year) <= 1);
    let left = near;
    const keep = (test: (line: KnownLine) => boolean) => {
      const kept = left.filter(test);
      if (left.length > 1 && kept.length > 0) left = kept;
    };
    keep((line) => line.year === year);
    if (said.sessionDate !== null) keep(({ days }) => days.includes(said.sessionDate!));
    if (said.supplier !== null) {
      const supplier = fold(said.supplier);
      keep(({ provider }) => provider !== null && fold(provider) === supplier);
    }
    keep(({ state }) => state !== 'cancelled');
    if (left.length === 1) return { ok: true, line: left[0]! };
    const code = left.length === 0 ? 'unknownLine' : 'ambiguousLine';
    return { ok: false, field, code, data: left.length === 0 ? {} : { count: left.length } };
  }

  /** The lines a row names, and the field that names them; null when it names nothing. */
  #named({ line, course, label, supplier }: LineSaid): {
    field: string | null;
    lines: readonly KnownLine[];
  } {
    if (line !== null) return { field: 'line', lines: this.#lines.filter(({ id }) => id === line) };
    if (course !== null) {
      return { field: 'course', lines: this.#byCourse.get(fold(course)) ?? [] };
    }
    if (label !== null) {
      const lines = this.#inLabel(label);
      if (lines.length > 0 || supplier === null) return { field: 'label', lines };
    }
    if (supplier === null) return { field: null, lines: [] };
    const folded = fold(supplier);
    const lines = this.#lines.filter(
      ({ provider }) => provider !== null && fold(provider) === folded,
    );
    return { field: 'supplier', lines };
  }

  #inLabel(label: string): KnownLine[] {
    const text = fold(label);
    const words = new Set(text.split(/[^\p{L}\p{N}_./-]+/u));
    const coded = this.#lines.filter(
      ({ code }) => code.length >= shortestCode && words.has(fold(code)),
    );
    if (coded.length > 0) return coded;
    return this.#lines.filter(
      ({ title }) => title.length >= shortestTitle && text.includes(fold(title)),
    );
  }
}
