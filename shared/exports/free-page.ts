import type { Cell, CellValue, ColumnModel, RowModel, SheetModel } from './sheet-model.ts';

/** A page of titled sections while it is being filled, row after row. */
export interface FreePage {
  /** Number of the row that comes next. */
  next: () => number;
  section: (title: string, note?: string) => void;
  /** Adds the row of headers of a section. */
  header: (cells: readonly string[]) => number;
  /** Adds a row and says its number. */
  row: (cells: readonly (CellValue | Cell)[], look?: RowModel['look']) => number;
  sheet: (more?: Partial<SheetModel>) => SheetModel;
}

/** Starts a page with its title and note. */
export function freePage(given: {
  name: string;
  title: string;
  note: string;
  columns: readonly ColumnModel[];
}): FreePage {
  const rows: RowModel[] = [
    { cells: [given.title], look: 'title' },
    { cells: [given.note], look: 'note' },
  ];
  const row: FreePage['row'] = (cells, look) => rows.push({ cells, ...(look && { look }) });
  return {
    next: () => rows.length + 1,
    section(title, note) {
      row([]);
      row([title, ...given.columns.slice(1).map(() => null)], 'section');
      if (note) row([note], 'note');
    },
    header: (cells) => row(cells, 'header'),
    row,
    sheet: (more) => ({
      ...{ name: given.name, columns: given.columns, rows: () => rows, rowCount: rows.length },
      ...{ headerRow: null, lastRow: 0, frozenColumns: 0, orientation: 'landscape', ...more },
    }),
  };
}
