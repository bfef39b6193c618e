import Database from 'better-sqlite3';
import { type ErrorCode, RelaisError } from '#shared/kernel/errors.ts';

const families: [prefix: string, code: ErrorCode][] = [
  ['SQLITE_BUSY', 'WORKSPACE_BUSY'],
  ['SQLITE_LOCKED', 'WORKSPACE_BUSY'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_READONLY', 'WORKSPACE_READ_ONLY'],
  ['SQLITE_CANTOPEN', 'WORKSPACE_NOT_FOUND'],
  ['SQLITE_CORRUPT', 'WORKSPACE_DAMAGED'],
  ['SQLITE_IOERR_CORRUPTFS', 'WORKSPACE_DAMAGED'],
  ['SQLITE_NOTADB', 'WORKSPACE_FOREIGN'],
  ['SQLITE_IOERR', 'DISK_ERROR'],
];

/** Turns SQLite's error families into refusals a user can act on; anything else comes back unchanged. */
export function sqliteRefusal(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const family = families.find(([prefix]) => error.code.startsWith(prefix));
  return family ? new RelaisError(family[1], {}, { cause: error }) : error;
}
