import type { Cell, TableRow } from '#shared/imports/table.ts';
import { batch } from './limits.ts';

/** Sends a batch, and resolves when the parent can take another. */
export type SendRows = (rows: TableRow[]) => Promise<void>;

/** Gathers rows into batches bounded in rows, cells and characters. */
export class RowBatches {
  readonly #send: SendRows;
  #rows: TableRow[] = [];
  #cells = 0;
  #characters = 0;

  constructor(send: SendRows) {
    this.#send = send;
  }

  add(row: number, cells: Cell[]): void {
    this.#rows.push({ row, cells });
    this.#cells += cells.length;
    for (const cell of cells) if (typeof cell === 'string') this.#characters += cell.length;
  }

  /** Sends what was gathered once it is a batch; `all` sends whatever there is. */
  async flush(all = false): Promise<void> {
    const full =
      this.#rows.length >= batch.rows ||
      this.#cells >= batch.cells ||
      this.#characters >= batch.characters;
    if (this.#rows.length === 0 || !(full || all)) return;
    const rows = this.#rows;
    this.#rows = [];
    this.#cells = this.#characters = 0;
    await this.#send(rows);
  }
}
