import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type ExcelJS from 'exceljs';
import { columnLetters } from '#shared/exports/live.ts';
import {
  isCell,
  type RowModel,
  type SheetModel,
  type WorkbookModel,
} from '#shared/exports/sheet-model.ts';
import { sheetName } from '#shared/exports/sheet-name.ts';
import { cellValue } from './cell-value.ts';
import { collectGarbage } from './collect-garbage.ts';
import { completeWorkbook } from './complete-workbook.ts';
import { pageSetup, rowHeight, sheetView } from './page.ts';
import { SheetStream } from './sheet-stream.ts';
import { styleSheet } from './styles.ts';

/** Says how many rows were written; throws to stop. */
export type OnRows = (done: number, total: number) => Promise<void>;

const stride = 250;
/** Rows between two collections: rare enough to cost a few per cent, often enough for 20,000 people to stay under 300 MB. */
const tidy = 100_000;
/** Rows between two looks at what waits: more, and what waits outlives the cheap collections. */
const glance = 50;
/**
 * Longer sheets are filtered rather than read: they go without lines under empty cells, and their texts stand in the cells,
 * because a list of them all would be kept, then written, in memory.
 */
const readRows = 2000;
/** Texts that only the list holds as they are, whoever reads them: spaces at an end, lines, what looks like a character's code. */
const exacting = /^\s|\s$|\n|_x[0-9a-f]{4}_/i;

/**
 * Writes a workbook to a new file, a row at a time, never holding a sheet in memory.
 * On any failure, or when `onRows` throws, the file is removed and the error passed on.
 */
export async function writeWorkbook(
  path: string,
  model: WorkbookModel,
  onRows: OnRows,
): Promise<void> {
  // The library is heavy to load: only those who write a workbook wait for it.
  const { default: library } = await import('exceljs');
  const stream = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()));
  try {
    const writer = new library.stream.xlsx.WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: true,
      zip: { zlib: { level: 3 } },
      ...neutral,
    });
    // Read by the library when it writes the document's properties, though its types leave it out.
    Object.assign(writer, {
      title: model.title,
      creator: neutral.creator,
      lastModifiedBy: neutral.creator,
    });
    openOwnStreams(writer);
    const total = model.sheets.reduce((all, sheet) => all + sheet.rowCount, 0);
    const style = styleSheet(model.currency, model.language);
    let done = 0;
    // What was loaded to compute the sheets has become garbage by now.
    if (total >= tidy) collectGarbage();
    for (const sheet of model.sheets) {
      if (sheetName(sheet.name) !== sheet.name)
        throw new TypeError(`Bad sheet name: ${sheet.name}`);
      const target = writer.addWorksheet(sheet.name, {
        ...(sheet.concealed && { state: 'veryHidden' as const }),
        views: [sheetView(sheet)],
        pageSetup: pageSetup(sheet),
        headerFooter: { oddHeader: `&L${printed(model.title)}`, oddFooter: '&L&A&R&P / &N' },
      });
      if (!sheet.table && sheet.headerRow !== null && sheet.lastRow >= sheet.headerRow) {
        target.autoFilter = {
          from: { row: sheet.headerRow, column: 1 },
          to: { row: sheet.lastRow, column: sheet.columns.length },
        };
      }
      target.columns = sheet.columns.map(({ width, hidden }) => ({
        width,
        ...(hidden && { hidden }),
      }));
      limitChoices(target, sheet);
      let number = 0;
      for (const row of sheet.rows()) {
        number += 1;
        writeRow(target.getRow(number), row, sheet, style);
        done += 1;
        if (done % stride === 0) await onRows(done, total);
        if (done % tidy === 0) collectGarbage();
        if (done % glance === 0) await drained(target, () => failure);
      }
      target.commit();
      await drained(target, () => failure);
    }
    await onRows(total, total);
    await Promise.race([writer.commit(), closed]);
    await closed;
    if (failure) throw failure;
    await completeWorkbook(path, model);
  } catch (error) {
    // Settled first: once the stream is destroyed, what the library still writes to it fails too.
    const cause: NodeJS.ErrnoException = failure ?? (error as Error);
    stream.destroy();
    await closed;
    // A path that was already taken is not ours to remove.
    if (cause.code !== 'EEXIST') await rm(path, { force: true });
    throw cause;
  }
}

/** Neither a person, nor a machine, nor the library shows in the file's properties. */
const neutral = { creator: 'Relais', lastModifiedBy: 'Relais' };

/** A title as headers and footers of pages take it, where `&` begins a code. */
function printed(text: string): string {
  return text.replaceAll('&', '&&');
}

/** Columns that take only certain texts offer them as a list. */
function limitChoices(target: ExcelJS.Worksheet, sheet: SheetModel): void {
  const { headerRow, lastRow, columns } = sheet;
  // The streaming writer has this though the library's types leave it out.
  const { dataValidations } = target as unknown as {
    dataValidations: { add: (range: string, rule: ExcelJS.DataValidation) => void };
  };
  columns.forEach(({ choices }, index) => {
    if (!choices || headerRow === null) return;
    const letters = columnLetters(index + 1);
    dataValidations.add(`${letters}${headerRow + 1}:${letters}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
    });
  });
}

function writeRow(
  target: ExcelJS.Row,
  row: RowModel,
  sheet: SheetModel,
  style: ReturnType<typeof styleSheet>,
): void {
  const rowLook = row.look ?? 'plain';
  const isLong = sheet.rowCount > readRows;
  let isShared = !isLong || sheet.table !== undefined;
  row.cells.forEach((given, index) => {
    const own = isCell(given) ? given : null;
    const value = cellValue(isCell(given) ? given.value : given);
    if (value === null && !own && rowLook === 'plain' && isLong) return;
    isShared ||= typeof value === 'string' && exacting.test(value);
    const cell = target.getCell(index + 1);
    cell.value = value;
    const format = own?.format ?? sheet.columns[index]?.format ?? 'text';
    cell.style = style(own?.look ?? rowLook, format);
  });
  target.height = rowHeight(row, sheet);
  // The streaming writer has this though the library's types leave it out.
  Object.assign(target.worksheet, { useSharedStrings: isShared });
  target.commit();
}

/** What the library keeps of the archive it writes, which its types leave out. */
interface ArchiveWriter {
  zip: { append: (part: Readable, entry: { name: string }) => void };
  _openStream: (path: string) => SheetStream;
}

/** Makes the library write its sheets through streams of ours. */
function openOwnStreams(writer: ExcelJS.stream.xlsx.WorkbookWriter): void {
  const archive = writer as unknown as ArchiveWriter;
  archive._openStream = (name) => {
    const part = new SheetStream();
    archive.zip.append(part, { name });
    return part;
  };
}

/** The library ignores back-pressure: wait until what was written of a sheet went on towards the disk. */
async function drained(sheet: ExcelJS.Worksheet, failure: () => Error | null): Promise<void> {
  const { stream } = sheet as unknown as { stream: SheetStream };
  while (stream.readableLength > 0) {
    const error = failure();
    if (error) throw error;
    await pause(1);
  }
}
