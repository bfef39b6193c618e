import type { ExportWords } from './exports.words.ts';
import { block, cell, type Expression } from './live.ts';
import type { Cell, CellFormat, RowModel, SheetModel } from './sheet-model.ts';

/** Where a figure one may change comes from. */
export interface Origin {
  unit?: string;
  source?: string;
  date?: string;
}

/** Tiers or steps of a price list, as ranges of the page. */
export interface TierCells {
  limits: Expression;
  prices: Expression;
  /** Prices one row higher: the first is 0. */
  before: Expression;
}

/** The page of hypotheses and price lists while it is being filled: each figure put there is an input, named by its cell. */
export interface PricePage {
  section: (title: string, note?: string) => void;
  put: (label: string, value: number, format: CellFormat, origin?: Origin) => Expression;
  tiers: (label: string, tiers: readonly { limit: number; price: number }[]) => TierCells;
  sheet: () => SheetModel;
}

/** Starts the page. Columns: label, figure, price of a tier, unit, source, date. */
export function pricePage(words: ExportWords): PricePage {
  const name = words.sheets.prices;
  const says = words.prices;
  const rows: RowModel[] = [
    { cells: [name], look: 'title' },
    { cells: [says.note], look: 'note' },
    { cells: [] },
    {
      cells: [says.label, says.value, says.price, says.unit, says.source, says.date],
      look: 'header',
    },
  ];
  const input = (value: number, format: CellFormat): Cell => ({ value, format, look: 'input' });
  return {
    section(title, note) {
      rows.push({ cells: [] }, { cells: [title], look: 'section' });
      if (note) rows.push({ cells: [note], look: 'note' });
    },
    put(label, value, format, { unit, source, date } = {}) {
      const texts = [unit, source, date].map((text) => text || null);
      rows.push({ cells: [label, input(value, format), null, ...texts] });
      return cell(name, 2, rows.length);
    },
    tiers(label, tiers) {
      // The empty price above the first tier stands for 0, from which graduated slices start.
      rows.push({ cells: [label, null, { value: 0, format: 'rate' }] });
      const from = rows.length + 1;
      for (const { limit, price } of tiers) {
        rows.push({ cells: [null, input(limit, 'integer'), input(price, 'rate')] });
      }
      const to = rows.length;
      const part = (column: number, shift: number) =>
        block(name, { column, row: from - shift }, { column, row: to - shift });
      return { limits: part(2, 0), prices: part(3, 0), before: part(3, 1) };
    },
    sheet: () => ({
      name,
      columns: [
        { width: 46, format: 'text' },
        { width: 16, format: 'decimal' },
        { width: 14, format: 'rate' },
        { width: 12, format: 'text' },
        { width: 46, format: 'text' },
        { width: 13, format: 'text' },
      ],
      rows: () => rows,
      rowCount: rows.length,
      headerRow: 4,
      lastRow: 0,
      frozenColumns: 0,
      orientation: 'landscape',
    }),
  };
}
