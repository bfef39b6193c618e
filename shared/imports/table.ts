import type { IsoDate } from '../kernel/dates.ts';

/**
 * A cell as read from a spreadsheet; `null` when empty. Durations (`[h]:mm`, `h:mm`) come as a number of hours,
 * percentages as their fraction, spreadsheet errors (`#REF!`) as `{ error }`. A CSV gives texts only.
 */
export type Cell = string | number | boolean | null | { date: IsoDate } | { error: string };

/** A row that holds at least one value. */
export interface TableRow {
  /** 1-based, as Excel shows it. */
  row: number;
  /** Index 0 is column A; nothing stands after the last value. */
  cells: Cell[];
}

export interface SheetInfo {
  name: string;
  /** Last row that may hold a value. */
  rows: number;
  /** Last column that may hold a value. */
  columns: number;
  hidden: boolean;
}

/** The letters Excel shows over a column: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The index of a column from its letters: A → 0, AA → 26; -1 when they are not one to three letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
