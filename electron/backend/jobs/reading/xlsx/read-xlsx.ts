import { columnIndex, type SheetInfo } from '#shared/imports/table.ts';
import { limits } from '../limits.ts';
import { FileRefusal } from '../messages.ts';
import { RowBatches, type SendRows } from '../row-batches.ts';
import { Archive } from './archive.ts';
import { parsePart } from './parse-part.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet-rows.ts';
import { StringTable } from './string-table.ts';
import { readStyles } from './styles.ts';
import { readWorkbook, type WorkbookSheet } from './workbook.ts';

/** Told of inflated bytes read and to read. */
export type Progress = (done: number, total: number) => void;

/** Lists the sheets of a workbook with their sizes. */
export async function listSheets(path: string, progress: Progress): Promise<SheetInfo[]> {
  const archive = await Archive.open(path);
  try {
    const { sheets } = await readWorkbook(archive);
    const total = sheets.reduce((sum, { part }) => sum + part.uncompressedSize, 0);
    let done = 0;
    const infos: SheetInfo[] = [];
    for (const { name, hidden, part } of sheets) {
      const size = await sheetSize(archive, part, (bytes) => progress(done + bytes, total));
      infos.push({ name, hidden, ...size });
      done += part.uncompressedSize;
    }
    return infos;
  } finally {
    archive.close();
  }
}

/** Streams the rows of a sheet; null means the first visible one. SHEET_NOT_FOUND when it has no such name. */
export async function readXlsx(
  path: string,
  sheet: string | null,
  send: SendRows,
  progress: Progress,
): Promise<void> {
  const archive = await Archive.open(path);
  try {
    const workbook = await readWorkbook(archive);
    const { part } = choose(workbook.sheets, sheet);
    const before = workbook.strings?.uncompressedSize ?? 0;
    const total = before + part.uncompressedSize;
    const styles = await readStyles(archive, workbook.styles);
    const strings = await readSharedStrings(archive, workbook.strings, (bytes) =>
      progress(bytes, total),
    );
    const batches = new RowBatches(send);
    const reader = new SheetReader({ strings, styles, date1904: workbook.date1904 }, (row, cells) =>
      batches.add(row, cells),
    );
    await parsePart(archive, part, limits.sheetBytes, {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (piece) => reader.text(piece),
      pause: (bytes) => {
        progress(before + bytes, total);
        return batches.flush();
      },
    });
    if (!reader.seenData) throw new FileRefusal('FILE_UNREADABLE');
    await batches.flush(true);
  } finally {
    archive.close();
  }
}

function choose(sheets: WorkbookSheet[], name: string | null): WorkbookSheet {
  if (name === null) return sheets.find(({ hidden }) => !hidden) ?? sheets[0]!;
  const fold = (text: string) => text.trim().toLowerCase();
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => fold(sheet.name) === fold(name));
  if (found) return found;
  const names = sheets.map((sheet) => sheet.name).join(', ');
  throw new FileRefusal('SHEET_NOT_FOUND', { sheet: name, sheets: names.slice(0, 1_000) });
}

/**
 * The last row and column of a sheet: what it declares when that is believable (streaming programs declare
 * nothing or `A1`, formatted columns declare the whole sheet), else what it holds.
 */
async function sheetSize(
  archive: Archive,
  part: WorkbookSheet['part'],
  pause: (bytes: number) => void,
): Promise<{ rows: number; columns: number }> {
  const size = { rows: 0, columns: 0 };
  const context = { strings: new StringTable(), styles: [], date1904: false };
  const reader = new SheetReader(context, (row, cells) => {
    size.rows = Math.max(size.rows, row);
    size.columns = Math.max(size.columns, cells.length);
  });
  let declared: { rows: number; columns: number } | null = null;
  await parsePart(archive, part, limits.sheetBytes, {
    open(name, attributes) {
      if (name === 'dimension' && !reader.seenData) declared = believable(attributes.ref ?? '');
      else reader.open(name, attributes);
    },
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
    pause,
    done: () => declared !== null,
  });
  return declared ?? size;
}

function believable(reference: string): { rows: number; columns: number } | null {
  const end = /^[A-Z]{1,3}\d{1,7}:([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!end) return null;
  const [rows, columns] = [Number(end[2]), columnIndex(end[1]!) + 1];
  return rows >= 1 && rows <= limits.rows && columns <= limits.columns ? { rows, columns } : null;
}
