import type { PageSetup, WorksheetView } from 'exceljs';
import type { SheetModel } from '#shared/exports/sheet-model.ts';

const a4 = 9;

/** Prints on A4, one page wide, the column headers repeated on every page. */
export function pageSetup(sheet: SheetModel): Partial<PageSetup> {
  return {
    paperSize: a4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(sheet.headerRow === null
      ? {}
      : { printTitlesRow: `${sheet.headerRow}:${sheet.headerRow}` }),
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
