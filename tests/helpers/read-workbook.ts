import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, SheetInfo, TableRow } from '#shared/imports/table.ts';
import { listSheets, readXlsx } from '../../electron/backend/jobs/reading/xlsx/read-xlsx.ts';
import { type RawWorkbook, rawWorkbook } from './raw-workbook.ts';
import { temporaryFolder } from './workspace.ts';

/** Saves a workbook in a folder of the running test. */
export function saveWorkbook(raw: RawWorkbook | Buffer): string {
  const path = join(temporaryFolder(), 'book.xlsx');
  writeFileSync(path, Buffer.isBuffer(raw) ? raw : rawWorkbook(raw));
  return path;
}

/** Every row of a sheet, read in this process. */
export async function rowsOf(path: string, sheet: string | null = null): Promise<TableRow[]> {
  const all: TableRow[] = [];
  await readXlsx(
    path,
    sheet,
    async (rows) => void all.push(...rows),
    () => {},
  );
  return all;
}

/** The cells of the only row made of these `<c>` elements. */
export async function cellsOf(elements: string, raw: RawWorkbook = {}): Promise<Cell[]> {
  const rows = `<row r="1">${elements}</row>`;
  const [row] = await rowsOf(saveWorkbook({ ...raw, rows }));
  return row?.cells ?? [];
}

export function sheetsOf(raw: RawWorkbook): Promise<SheetInfo[]> {
  return listSheets(saveWorkbook(raw), () => {});
}

/** A cell with its text inside. */
export function inlineCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
