import type { IsoDate } from '../kernel/dates.ts';
import type { Live } from './live.ts';

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
  | 'percent'
  | 'date';

/** What a cell is for, which decides its colours. */
export type CellLook = 'plain' | 'title' | 'section' | 'note' | 'header' | 'label' | 'total';

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
}

export interface WorkbookModel {
  title: string;
  language: 'fr' | 'en';
  /** ISO 4217. */
  currency: string;
  sheets: readonly SheetModel[];
}

/** Tells a cell with its own look from a bare value. */
export function isCell(value: CellValue | Cell): value is Cell {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** Tells a day from the other values. */
export function isDay(value: CellValue): value is Day {
  return typeof value === 'object' && value !== null && 'day' in value;
}
