import { stat } from 'node:fs/promises';
import type { SheetInfo, TableRow } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Report } from '../../run-job.ts';
import { type Answer, converse } from './conversation.ts';
import { limits } from './limits.ts';
import type { Request } from './messages.ts';

export { columnIndex, columnLetters } from '#shared/imports/table.ts';

export interface ReadOptions {
  /** Aborting ends the reading process at once; the reader then throws CANCELLED. */
  signal?: AbortSignal;
  /** Told of the phase `reading` with bytes done and total (0 when unknown). */
  report?: Report;
}

export interface Spreadsheet {
  format: 'xlsx' | 'csv';
  sheets: SheetInfo[];
}

/**
 * Says what a file is, by its content, and lists its sheets. `fileName` is the name shown to the user.
 * Throws a FILE_* refusal for anything that is not a safe workbook or CSV.
 */
export async function openSpreadsheet(
  path: string,
  fileName: string,
  options: ReadOptions = {},
): Promise<Spreadsheet> {
  for await (const answer of ask({ type: 'open', path, fileName }, options)) {
    if (answer.type === 'spreadsheet') return { format: answer.format, sheets: answer.sheets };
  }
  throw new RelaisError('FILE_UNREADABLE', { file: fileName });
}

/**
 * Reads the rows of a sheet in batches, as fast as the caller takes them; rows without a value are left out.
 * `sheet` undefined means the first visible one. Leaving the loop ends the reading process.
 */
export async function* readSheet(
  path: string,
  fileName: string,
  sheet: string | undefined,
  options: ReadOptions = {},
): AsyncGenerator<TableRow[]> {
  const request = { type: 'read', path, fileName, sheet: sheet ?? null } as const;
  for await (const answer of ask(request, options)) {
    if (answer.type === 'rows') yield answer.rows;
  }
}

/** Refuses by size alone what need not be given to a process, then passes progress on while it answers. */
async function* ask(
  request: Request & { fileName: string; path: string },
  { signal, report }: ReadOptions,
): AsyncGenerator<Answer> {
  const file = request.fileName;
  const { size } = await stat(request.path).catch((cause: unknown) => {
    throw new RelaisError('FILE_NOT_FOUND', { file }, { cause });
  });
  if (size === 0) throw new RelaisError('FILE_EMPTY', { file });
  if (size > limits.fileBytes) {
    throw new RelaisError('FILE_TOO_LARGE', { file, limit: limits.fileBytes / 1024 / 1024 });
  }
  for await (const answer of converse(request, size, signal)) {
    if (answer.type === 'progress') await report?.('reading', answer.done, answer.total);
    else yield answer;
  }
}
