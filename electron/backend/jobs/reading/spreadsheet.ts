import type { SheetInfo, TableRow } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Report } from '../../run-job.ts';

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
  _path: string,
  fileName: string,
  _options: ReadOptions = {},
): Promise<Spreadsheet> {
  throw new RelaisError('FILE_UNREADABLE', { file: fileName });
}

/**
 * Reads the rows of a sheet in batches, as fast as the caller takes them; rows without a value are left out.
 * `sheet` undefined means the first visible one. Leaving the loop ends the reading process.
 */
// biome-ignore lint/correctness/useYield: the reading process is wired in the next change
export async function* readSheet(
  _path: string,
  fileName: string,
  _sheet: string | undefined,
  _options: ReadOptions = {},
): AsyncGenerator<TableRow[]> {
  throw new RelaisError('FILE_UNREADABLE', { file: fileName });
}
