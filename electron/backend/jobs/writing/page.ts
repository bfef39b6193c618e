import type { PageSetup, WorksheetView } from 'exceljs';
import { columnLetters } from '#shared/exports/live.ts';
import { isCell, type RowModel, type SheetModel } from '#shared/exports/sheet-model.ts';

const a4 = 9;

/** Prints on A4, as few pages wide as one can read, column headers (and frozen columns) repeated on every page. */
export function pageSetup(sheet: SheetModel): Partial<PageSetup> {
  return {
    paperSize: a4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: sheet.pagesWide ?? 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(sheet.headerRow === null
      ? {}
      : { printTitlesRow: `${sheet.headerRow}:${sheet.headerRow}` }),
    ...((sheet.pagesWide ?? 1) > 1 && sheet.frozenColumns > 0
      ? { printTitlesColumn: `A:${columnLetters(sheet.frozenColumns)}` }
      : {}),
  };
}

/** Freezes what stands above the data, and the first columns. */
export function sheetView(sheet: SheetModel): Partial<WorksheetView> {
  if (sheet.headerRow === null) return { state: 'normal', showGridLines: false };
  return {
    state: 'frozen',
    xSplit: sheet.frozenColumns,
    ySplit: sheet.headerRow,
    showGridLines: false,
  };
}

const line = 14;
const mostLines = 5;

/** Height of a row in points: as many lines as its wrapped texts need, five at most. Readers do not work it out by themselves. */
export function rowHeight(row: RowModel, sheet: SheetModel): number {
  if (row.look === 'title') return 24;
  let lines = 1;
  row.cells.forEach((given, index) => {
    const column = sheet.columns[index];
    const value = isCell(given) ? given.value : given;
    if (!column || typeof value !== 'string') return;
    if (row.look === 'header') {
      // A header also breaks between words that would have fitted, and is bold.
      lines = Math.max(lines, Math.ceil((value.length * 1.3) / column.width));
    } else if (column.format === 'wrapped' && !row.look) {
      lines = Math.max(lines, Math.ceil(value.length / column.width));
    }
  });
  return line * Math.min(lines, mostLines) + (row.look === 'header' ? 4 : 1);
}
