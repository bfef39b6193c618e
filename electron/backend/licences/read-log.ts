import { cellText } from '#shared/imports/cell-text.ts';
import { columnIndex, type TableRow } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { LogColumns } from '#shared/licences/licences.contract.ts';
import { type LogActivity, LogCounter } from '#shared/licences/log-activity.ts';
import { guessLogColumns } from '#shared/licences/log-columns.ts';
import { type ReadOptions, readSheet } from '../jobs/reading/spreadsheet.ts';

/** A file received, as the reading process wants it. */
interface LogFile {
  path: string;
  fileName: string;
  about?: { sheets: { name: string; hidden: boolean }[] };
}

const headRows = 50;

/** The columns of a log's sheet (the first visible one unless named), and the two that look right. */
export async function logColumns(
  file: LogFile,
  wanted: string | undefined,
  options: ReadOptions,
): Promise<LogColumns> {
  const sheet = sheetOf(file, wanted);
  const head: TableRow[] = [];
  for await (const rows of readSheet(file.path, file.fileName, sheet, options)) {
    head.push(...rows);
    if (head.length >= headRows) break;
  }
  const name = sheet ?? file.fileName;
  if (head.length === 0)
    throw new RelaisError('FILE_NO_ROWS', { file: file.fileName, sheet: name });
  return { sheet: name, ...guessLogColumns(head.slice(0, headRows)) };
}

/** Counts a log line by line in the reading process's own rhythm; INVALID for a column that is none. */
export async function readLog(
  file: LogFile,
  asked: {
    sheet?: string | undefined;
    headerRow: number;
    person: string;
    day: string;
    start: string | null;
  },
  options: ReadOptions,
): Promise<LogActivity> {
  const [person, day] = [columnIndex(asked.person), columnIndex(asked.day)];
  if (person < 0 || day < 0)
    throw new RelaisError('INVALID', { detail: `${asked.person} ${asked.day}` });
  const counter = new LogCounter(asked.start);
  const sheet = sheetOf(file, asked.sheet);
  for await (const rows of readSheet(file.path, file.fileName, sheet, options)) {
    for (const { row, cells } of rows) {
      if (row <= asked.headerRow || cells.every((cell) => cellText(cell) === '')) continue;
      counter.add(cells[person], cells[day]);
    }
  }
  return counter.result();
}

function sheetOf(file: LogFile, wanted: string | undefined): string | undefined {
  const sheets = file.about?.sheets ?? [];
  if (wanted === undefined) return sheets.find(({ hidden }) => !hidden)?.name;
  if (sheets.some(({ name }) => name === wanted)) return wanted;
  const names = sheets.map(({ name }) => name).join(', ');
  throw new RelaisError('SHEET_NOT_FOUND', { sheet: wanted, sheets: names });
}
