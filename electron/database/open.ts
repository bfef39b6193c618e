import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { RelaisError } from '#shared/kernel/errors.ts';
import { currentVersion } from './migrations/index.ts';

/** `RELA` in the file header: tells a Relais workspace from any other SQLite file. */
export const applicationId = 0x52454c41;

const sqliteMagic = 'SQLite format 3\u0000';

/**
 * Refuses, without touching it, a file that is missing, empty, foreign or from a newer Relais.
 * Reads only the 100-byte header, because opening with SQLite could already replay a stray journal.
 */
export function inspectHeader(path: string): { version: number } {
  if (!existsSync(path)) throw new RelaisError('WORKSPACE_NOT_FOUND');
  if (statSync(path).size === 0) throw new RelaisError('WORKSPACE_EMPTY_FILE');
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== sqliteMagic) throw new RelaisError('WORKSPACE_FOREIGN');
  if (header.readUInt32BE(68) !== applicationId) throw new RelaisError('WORKSPACE_FOREIGN');
  const version = header.readUInt32BE(60);
  if (version > currentVersion) {
    throw new RelaisError('WORKSPACE_NEWER', { file: version, product: currentVersion });
  }
  return { version };
}

/**
 * Applies the pragmas every connection needs and reads back those that promise durability.
 * EXCLUSIVE locking comes before WAL: a second process is refused at once and no -shm file is made.
 */
export function configure(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  const durable =
    db.pragma('synchronous', { simple: true }) === 2 &&
    db.pragma('journal_mode', { simple: true }) === 'wal' &&
    db.pragma('foreign_keys', { simple: true }) === 1;
  if (!durable) throw new RelaisError('DISK_ERROR', { detail: 'pragma' });
}

/** Opens an existing, already inspected file for exclusive use. Throws WORKSPACE_BUSY when another process has it. */
export function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: 500, fileMustExist: true });
  try {
    configure(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
