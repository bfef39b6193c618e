import { block, columnLetters, type Expression, rowCell } from './live.ts';
import type { Cell, CellFormat, CellLook, CellValue, RowModel, SheetModel } from './sheet-model.ts';

/** A column of a table: its header, how it shows, and what stands in the row of totals. */
export interface TableColumn<T> {
  key: string;
  header: string;
  width: number;
  format: CellFormat;
  value: (item: T, row: number) => CellValue | Cell;
  /** Stands above the header: totals stay in sight while one scrolls. */
  total?: CellValue;
  hidden?: boolean;
  choices?: readonly string[];
}

const titleRow = 1;
const noteRow = 2;
const totalRow = 3;
const headerRow = 4;

/** Where things stand in a table's sheet, for the formulas of others. */
export interface TablePlace {
  sheet: string;
  firstRow: number;
  lastRow: number;
  column: (key: string) => number;
  /** A cell of a row, for the formulas of that row. */
  here: (key: string, row: number) => Expression;
  /** A whole column of the table, as seen from another sheet. */
  range: (key: string) => Expression;
  /** The same, as seen from its own sheet. */
  ownRange: (key: string) => Expression;
  /** Row of the totals, above the header. */
  totalRow: number;
}

/** Lays a table of `count` rows out: title, note, totals, header, rows. An empty table keeps one blank row for its formulas. */
export function placeTable(sheet: string, keys: readonly string[], count: number): TablePlace {
  const columns = new Map(keys.map((key, index) => [key, index + 1]));
  const letters = new Map(keys.map((key, index) => [key, columnLetters(index + 1)]));
  const known = <T>(places: ReadonlyMap<string, T>, key: string): T => {
    const found = places.get(key);
    if (found === undefined) throw new RangeError(`No column ${key}`);
    return found;
  };
  const column = (key: string) => known(columns, key);
  const here = (key: string, row: number) => rowCell(known(letters, key), row);
  const firstRow = headerRow + 1;
  const lastRow = headerRow + Math.max(1, count);
  const range = (from: string | null) => {
    // Made once: a formula of every row may look through the same column.
    const made = new Map<string, Expression>();
    return (key: string) => {
      const found = made.get(key);
      if (found) return found;
      const at = column(key);
      const own = block(from, { column: at, row: firstRow }, { column: at, row: lastRow });
      made.set(key, own);
      return own;
    };
  };
  return {
    ...{ sheet, firstRow, lastRow, totalRow, column, here },
    ...{ range: range(sheet), ownRange: range(null) },
  };
}

/** Makes the sheet of a table that `placeTable` laid out with the same columns and count. */
export function tableSheet<T>(given: {
  place: TablePlace;
  title: string;
  note: string;
  totalLabel: string;
  columns: readonly TableColumn<T>[];
  items: () => Iterable<T>;
  count: number;
  frozenColumns?: number;
  /** Name of the real table; left out for a filter alone. */
  table?: string | undefined;
}): SheetModel {
  const { place, columns } = given;
  const totals: (CellValue | Cell)[] = columns.map((column) => column.total ?? null);
  totals[0] = { value: given.totalLabel, format: 'text' };
  const head: RowModel[] = [];
  head[titleRow - 1] = { cells: [given.title], look: 'title' };
  head[noteRow - 1] = { cells: [given.note], look: 'note' };
  head[totalRow - 1] = given.totalLabel === '' ? { cells: [] } : { cells: totals, look: 'total' };
  head[headerRow - 1] = { cells: columns.map((column) => column.header), look: 'header' };
  return {
    name: place.sheet,
    columns: columns.map(({ width, format, hidden, choices }) => ({
      ...{ width, format },
      ...(hidden && { hidden }),
      ...(choices && { choices }),
    })),
    ...(given.table && {
      table: { name: given.table, headers: columns.map(({ header }) => header) },
    }),
    rowCount: head.length + given.count,
    headerRow,
    lastRow: place.lastRow,
    frozenColumns: given.frozenColumns ?? 0,
    orientation: 'landscape',
    *rows() {
      yield* head;
      let row = headerRow;
      for (const item of given.items()) {
        row += 1;
        yield { cells: columns.map((column) => column.value(item, row)) };
      }
    },
  };
}

/** A row of label and values on a free page. */
export function labelled(
  label: string,
  value: CellValue,
  format: CellFormat,
  look: CellLook = 'plain',
): RowModel {
  return {
    cells: [
      { value: label, look: look === 'plain' ? 'label' : look, format: 'text' },
      { value, format, look },
    ],
  };
}
