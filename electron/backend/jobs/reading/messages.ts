import type { SheetInfo, TableRow } from '#shared/imports/table.ts';
import type { ErrorCode, ErrorData } from '#shared/kernel/errors.ts';

/** What the parent asks of a reading process: one request, then `more` for each batch taken. */
export type Request =
  | { type: 'open'; path: string; fileName: string }
  | { type: 'read'; path: string; fileName: string; sheet: string | null }
  | { type: 'more' };

/** What a reading process answers: progress and rows, then exactly one of the last three. */
export type Reply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'rows'; rows: TableRow[] }
  | { type: 'spreadsheet'; format: 'xlsx' | 'csv'; sheets: SheetInfo[] }
  | { type: 'end' }
  | { type: 'refusal'; code: ErrorCode; data: ErrorData; cause: string };

/** Why a file was judged hostile; each has its words under `errors:fileDetail`. */
export const hostileDetails = [
  'entries',
  'ratio',
  'duplicate',
  'path',
  'size',
  'doctype',
  'token',
  'depth',
  'rows',
  'memory',
] as const;
export type HostileDetail = (typeof hostileDetails)[number];

/**
 * A file refused inside the reading process. A light twin of `RelaisError`, which would load the
 * validation library into a process that must start fast.
 */
export class FileRefusal extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;
  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }
}

/** A refusal for content no honest program writes. */
export function hostile(detail: HostileDetail): FileRefusal {
  return new FileRefusal('FILE_HOSTILE', { detail });
}
