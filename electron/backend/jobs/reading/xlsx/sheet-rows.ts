import type { Cell } from '#shared/imports/table.ts';
import { limits } from '../limits.ts';
import { FileRefusal, hostile } from '../messages.ts';
import { type CellContext, cellValue, type RawCell } from './cell-value.ts';
import type { Attributes, PartHandlers } from './parse-part.ts';

/** Called with each row that holds a value. */
export type TakeRow = (row: number, cells: Cell[]) => void;

/**
 * Turns the events of a sheet part into rows. Merged areas, validations and everything after the cells are
 * never looked at: a merged value stands in the first cell of its area, as in the file.
 */
export class SheetReader implements PartHandlers {
  readonly #context: CellContext;
  readonly #take: TakeRow;
  #inData = false;
  #seenData = false;
  #row = 0;
  #column = -1;
  #cells: Cell[] = [];
  #cell: RawCell | null = null;
  #collect: 'value' | 'inline' | null = null;
  #phonetic = false;
  #rowsRead = 0;

  constructor(context: CellContext, take: TakeRow) {
    this.#context = context;
    this.#take = take;
  }

  /** False when the part has no grid at all: it is not the sheet it claims to be. */
  get seenData(): boolean {
    return this.#seenData;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.#inData) {
      if (name === 'sheetData') this.#inData = this.#seenData = true;
      return;
    }
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes.r);
    else if (this.#cell) this.#openInside(name, this.#cell);
  }

  close(name: string): void {
    if (!this.#inData) return;
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#collect = null;
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'sheetData') this.#inData = false;
  }

  text(piece: string): void {
    if (!this.#collect || !this.#cell) return;
    const gathered = (this.#cell[this.#collect] ?? '') + piece;
    if (gathered.length > limits.gatheredCharacters) throw hostile('token');
    this.#cell[this.#collect] = gathered;
  }

  #openRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > limits.excelRows) {
      throw hostile('rows');
    }
    this.#column = -1;
    this.#cells = [];
  }

  #openCell(attributes: Attributes): void {
    const column = attributes.r === undefined ? -1 : columnOf(attributes.r);
    this.#column = column >= 0 ? column : this.#column + 1;
    this.#cell = {
      type: attributes.t ?? '',
      style: attributes.s === undefined ? 0 : Number(attributes.s),
      value: null,
      inline: null,
      formula: false,
    };
  }

  #openInside(name: string, cell: RawCell): void {
    if (name === 'v') {
      cell.value = '';
      this.#collect = 'value';
    } else if (name === 'f') cell.formula = true;
    else if (name === 'is') cell.inline = '';
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 't' && cell.inline !== null && !this.#phonetic) this.#collect = 'inline';
  }

  #closeCell(): void {
    const raw = this.#cell;
    this.#cell = null;
    if (!raw) return;
    const value = cellValue(raw, this.#context);
    if (value === null) return;
    if (this.#column >= limits.columns) {
      throw new FileRefusal('FILE_TOO_MANY_COLUMNS', { limit: limits.columns });
    }
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = value;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#rowsRead += 1;
    if (this.#rowsRead > limits.rows) {
      throw new FileRefusal('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
    this.#take(this.#row, this.#cells);
    this.#cells = [];
  }
}

/** The column of a reference such as `AB12`; -1 when it has no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length && i < 4; i++) {
    const code = reference.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
