import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { Cell, SheetInfo } from '#shared/imports/table.ts';
import { limits } from '../limits.ts';
import { FileRefusal } from '../messages.ts';
import { RowBatches, type SendRows } from '../row-batches.ts';
import type { Progress } from '../xlsx/read-xlsx.ts';
import { type Delimiter, findDelimiter } from './delimiter.ts';
import { type TextEncoding, textEncoding } from './text-encoding.ts';

const sampleCharacters = 200_000;

/** Lists the one sheet of a CSV, named after its file, with its size. */
export async function listCsv(
  path: string,
  fileName: string,
  progress: Progress,
): Promise<SheetInfo> {
  const sheet = { name: sheetName(fileName), rows: 0, columns: 0, hidden: false };
  await eachRecord(path, fileName, progress, (row, cells) => {
    sheet.rows = row;
    sheet.columns = Math.max(sheet.columns, cells.length);
  });
  return sheet;
}

/** Streams the rows of a CSV; all its cells are texts. Blank lines count in the row numbers, as in Excel. */
export async function readCsv(
  path: string,
  fileName: string,
  send: SendRows,
  progress: Progress,
): Promise<void> {
  const batches = new RowBatches(send);
  await eachRecord(path, fileName, progress, async (row, cells) => {
    batches.add(row, cells);
    if (row % 100 === 0) await batches.flush();
  });
  await batches.flush(true);
}

function sheetName(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, '') || fileName;
}

async function eachRecord(
  path: string,
  fileName: string,
  progress: Progress,
  take: (row: number, cells: Cell[]) => Promise<void> | void,
): Promise<void> {
  const total = statSync(path).size;
  const encoding = await textEncoding(path);
  const { delimiter, skip, table } = findDelimiter(await sample(path, encoding));
  // A text under a workbook's name is accepted only when it is clearly a table.
  if (!table && /\.xl\w+$/i.test(fileName)) throw new FileRefusal('FILE_NOT_A_WORKBOOK');
  let row = 0;
  let rowsRead = 0;
  for await (const record of records(path, encoding, delimiter, skip, (done) =>
    progress(done, total),
  )) {
    row += 1;
    const cells = trimmed(record);
    if (cells.length === 0) continue;
    if (cells.length > limits.columns) {
      throw new FileRefusal('FILE_TOO_MANY_COLUMNS', { limit: limits.columns });
    }
    rowsRead += 1;
    if (rowsRead > limits.rows) throw new FileRefusal('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    await take(row, cells);
  }
  if (rowsRead === 0) throw new FileRefusal('FILE_EMPTY');
}

/** Cells without the empty ones at the end; an over-long text becomes an error that names its cell. */
function trimmed(record: string[]): Cell[] {
  let length = record.length;
  while (length > 0 && record[length - 1] === '') length -= 1;
  const cells: Cell[] = [];
  for (let i = 0; i < length; i++) {
    const text = record[i]!.replace(/\r\n?/g, '\n');
    if (text === '') cells.push(null);
    else cells.push(text.length > limits.characters ? { error: '#LEN!' } : text);
  }
  return cells;
}

async function* records(
  path: string,
  encoding: TextEncoding,
  delimiter: Delimiter,
  skip: number,
  progress: (done: number) => void,
): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.tokenCharacters,
  });
  // A failure to read the file ends the parser, and leaving the loop ends the reading of the file.
  pipeline(Readable.from(texts(path, encoding, skip, progress)), parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record;
  } catch (cause) {
    const open = cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED';
    throw new FileRefusal(open ? 'FILE_QUOTES' : 'FILE_UNREADABLE', {}, { cause });
  } finally {
    parser.destroy();
  }
}

async function* texts(
  path: string,
  { name, start }: TextEncoding,
  skip: number,
  progress: (done: number) => void,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(name, { stripBOM: false });
  let toSkip = skip;
  let done = start;
  for await (const piece of createReadStream(path, { start }) as AsyncIterable<Buffer>) {
    done += piece.length;
    progress(done);
    const text = decoder.write(piece);
    const kept = text.slice(toSkip);
    toSkip -= text.length - kept.length;
    if (kept !== '') yield kept;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

async function sample(path: string, encoding: TextEncoding): Promise<string> {
  let text = '';
  for await (const piece of texts(path, encoding, 0, () => {})) {
    text += piece;
    if (text.length >= sampleCharacters) break;
  }
  return text.slice(0, sampleCharacters);
}
