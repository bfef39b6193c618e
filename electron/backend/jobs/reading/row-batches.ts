import type { Cell, TableRow } from '#shared/imports/table.ts';
import { batch, limits } from './limits.ts';
import { FileRefusal } from './messages.ts';

/** Sends a batch, and resolves when the parent can take another. */
export type SendRows = (rows: TableRow[]) => Promise<void>;

/**
 * Gathers rows into batches bounded in rows, cells and characters, and bounds what is given out in all:
 * a small file may show one long shared string in a million cells.
 */
export class RowBatches {
  readonly #send: SendRows;
  readonly #full: TableRow[][] = [];
  #rows: TableRow[] = [];
  #cells = 0;
  #characters = 0;
  #allCells = 0;
  #allCharacters = 0;

  constructor(send: SendRows) {
    this.#send = send;
  }

  add(row: number, cells: Cell[]): void {
    let characters = 0;
    for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
    this.#allCells += cells.length;
    this.#allCharacters += characters;
    if (this.#allCells > limits.cells) {
      throw new FileRefusal('FILE_TOO_MANY_CELLS', { limit: limits.cells });
    }
    if (this.#allCharacters > limits.textCharacters) {
      throw new FileRefusal('FILE_TOO_LARGE', { limit: limits.textCharacters / 1_000_000 });
    }
    this.#rows.push({ row, cells });
    this.#cells += cells.length;
    this.#characters += characters;
    if (
      this.#rows.length >= batch.rows ||
      this.#cells >= batch.cells ||
      this.#characters >= batch.characters
    ) {
      this.#close();
    }
  }

  /** Sends the full batches; `all` sends the rest too. */
  async flush(all = false): Promise<void> {
    if (all && this.#rows.length > 0) this.#close();
    for (const rows of this.#full.splice(0)) await this.#send(rows);
  }

  #close(): void {
    this.#full.push(this.#rows);
    this.#rows = [];
    this.#cells = this.#characters = 0;
  }
}
