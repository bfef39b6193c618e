import type { IsoDate } from '../kernel/dates.ts';
import type { ChartModel } from './chart-model.ts';
import type { Expression, Live } from './live.ts';

/** How a value shows. `money` is in the workspace's currency, `money:USD` in another. */
export type CellFormat =
  | 'text'
  | 'wrapped'
  /** A number that names: a line, a unit, a year. Never grouped. */
  | 'id'
  | 'integer'
  | 'decimal'
  | 'money'
  | `money:${string}`
  /** A price that may be finer than a cent. */
  | 'rate'
  | 'percent'
  | 'date';

/** What a cell is for, which decides its colours. */
export type CellLook =
  | 'plain'
  | 'title'
  | 'section'
  | 'note'
  | 'header'
  | 'label'
  | 'total'
  /** A cell one may type in: marked, and free where the rest of the sheet is locked. */
  | 'input';

/** A calendar day, written as a date cell. */
export interface Day {
  day: IsoDate;
}

export type CellValue = string | number | boolean | null | Day | Live;

/** A cell that differs from its column. */
export interface Cell {
  value: CellValue;
  format?: CellFormat;
  look?: CellLook;
}

/** Cells of a row from column A on; a bare value takes its column's format. */
export interface RowModel {
  cells: readonly (CellValue | Cell)[];
  look?: CellLook;
}

export interface ColumnModel {
  /** In characters. */
  width: number;
  format: CellFormat;
  hidden?: boolean;
  /** The only texts its table's cells take, short ones of the product's own. */
  choices?: readonly string[];
}

/** One sheet, ready to be written. Rows come one after the other, so that long sheets are never held whole. */
export interface SheetModel {
  name: string;
  columns: readonly ColumnModel[];
  rows: () => Iterable<RowModel>;
  /** Rows that will come, for progress. */
  rowCount: number;
  /** Row of the column headers: frozen above, repeated on each printed page; null for a free page. */
  headerRow: number | null;
  /** Last row of the table below the header: the filter covers it. */
  lastRow: number;
  /** Columns kept in sight when scrolling sideways. */
  frozenColumns: number;
  orientation: 'portrait' | 'landscape';
  /** Pages side by side when printed; 1 unless said. */
  pagesWide?: number;
  /** Makes the header and its rows a real table of this name (letters, digits, underscores), with its own filter. */
  table?: { name: string; headers: readonly string[] };
  /** Only inputs can be changed; filters and widths stay free, and no password holds the lock. */
  locked?: boolean;
  /** Not shown, and not in the list of hidden sheets either. */
  concealed?: boolean;
  charts?: readonly ChartModel[];
}

/** A name for a cell or a range: letters, digits and underscores. */
export interface NamedRange {
  name: string;
  refers: Expression;
}

export interface WorkbookModel {
  title: string;
  language: 'fr' | 'en';
  /** ISO 4217. */
  currency: string;
  sheets: readonly SheetModel[];
  names?: readonly NamedRange[];
}

/** Tells a cell with its own look from a bare value. */
export function isCell(value: CellValue | Cell): value is Cell {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** Tells a day from the other values. */
export function isDay(value: CellValue): value is Day {
  return typeof value === 'object' && value !== null && 'day' in value;
}
