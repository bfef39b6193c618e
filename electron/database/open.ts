import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { RelaisError } from '#shared/kernel/errors.ts';
import { checkContent } from './check-content.ts';
import { inspectHeader } from './inspect-header.ts';

/** Throws WORKSPACE_READ_ONLY when the file or its folder (where the journal stands) cannot be written. */
export function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new RelaisError('WORKSPACE_READ_ONLY', {}, { cause: error });
  }
}

/**
 * Settings that change nothing in the file, for a file nobody vouched for yet.
 * EXCLUSIVE locking comes before the first read: a second process is refused at once and no -shm file is made.
 */
function distrust(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
}

/** Applies the durability every connection promises and reads it back. */
export function configure(db: Database.Database): void {
  distrust(db);
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

/**
 * Opens an existing file for exclusive use: header, quick check and content first, and only then
 * anything that could write. Throws WORKSPACE_BUSY when another process has it.
 */
export function connect(path: string): Database.Database {
  inspectHeader(path);
  refuseReadOnly(path);
  const db = new Database(path, { timeout: 250, fileMustExist: true });
  try {
    distrust(db);
    checkContent(db);
    configure(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a file just made, still empty, for its first schema. */
export function connectEmpty(path: string): Database.Database {
  const db = new Database(path, { timeout: 250, fileMustExist: true });
  try {
    configure(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a copy nobody else uses to read it only (backup, received file), as distrustfully as `connect`. */
export function connectToRead(path: string): Database.Database {
  inspectHeader(path);
  const db = new Database(path, { timeout: 250, fileMustExist: true, readonly: true });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
