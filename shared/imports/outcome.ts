import { cellText } from './cell-text.ts';
import type { ImportPreview, Rejection } from './imports.contract.ts';
import type { Refusal } from './parsed.ts';
import { type Cell, columnLetters } from './table.ts';

const changeLimit = 200;

/** Gathers what an import would do: counts, refused cells with their place, and a sample of changes. */
export class Outcome {
  added = 0;
  changed = 0;
  unchanged = 0;
  /** Units put under another than the one they stand under. */
  placedUnits = 0;
  readonly leftOut: Record<string, number> = {};
  readonly notes: ImportPreview['notes'] = [];
  readonly changes: ImportPreview['changes'] = [];
  readonly #rejections: Rejection[] = [];
  readonly #sheet: string;
  readonly #headers: readonly string[];
  readonly #grid: boolean;

  /** `grid`: each cell of a row is a thing of its own, refused alone. */
  constructor(sheet: string, headers: readonly string[], grid: boolean) {
    this.#sheet = sheet;
    this.#headers = headers;
    this.#grid = grid;
  }

  /** Refuses a cell, or a whole row when `column` is null. */
  reject(row: number, column: number | null, cell: Cell | undefined, refusal: Refusal): void {
    this.#rejections.push({
      sheet: this.#sheet,
      row,
      column: column === null ? '' : this.#place(column),
      value: cellText(cell).slice(0, 500),
      code: refusal.code,
      data: refusal.data,
    });
  }

  /** Counts something left out on purpose, under a key of `imports:leftOut`. */
  leave(key: string, count = 1): void {
    if (count > 0) this.leftOut[key] = (this.leftOut[key] ?? 0) + count;
  }

  note(key: string, data: Record<string, string | number> = {}): void {
    this.notes.push({ key, data });
  }

  /** Keeps a change as a sample for the preview. */
  show(row: number, key: string, field: string, from: unknown, to: unknown): void {
    if (this.changes.length >= changeLimit) return;
    this.changes.push({ row, key, field, from: shown(from), to: shown(to) });
  }

  /** Every refusal, by row. */
  get rejections(): Rejection[] {
    return this.#rejections.sort((a, b) => a.row - b.row);
  }

  /** How many rows hold at least one refusal; in a grid, how many cells are refused. */
  get rejected(): number {
    const places = this.#rejections.map(({ row, column }) =>
      this.#grid ? `${row} ${column}` : row,
    );
    return new Set(places).size;
  }

  #place(column: number): string {
    const header = this.#headers[column] ?? '';
    return header === '' ? columnLetters(column) : `${columnLetters(column)} · ${header}`;
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (Array.isArray(value) ? value.join(' | ') : String(value)).slice(0, 200);
}
