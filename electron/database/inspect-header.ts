import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { RelaisError } from '#shared/kernel/errors.ts';
import { currentVersion } from './migrations/index.ts';

/** `RELA` in the file header: tells a Relais workspace from any other SQLite file. */
export const applicationId = 0x52454c41;

const sqliteMagic = 'SQLite format 3\u0000';

/**
 * Refuses, without touching it, a file that is missing, empty, foreign, read-only or from a newer Relais.
 * Reads only the 100-byte header, because opening with SQLite could already replay a stray journal.
 */
export function inspectHeader(path: string): { version: number } {
  if (!existsSync(path)) throw new RelaisError('WORKSPACE_NOT_FOUND');
  const found = statSync(path);
  if (!found.isFile()) throw new RelaisError('WORKSPACE_FOREIGN');
  if (found.size === 0) throw new RelaisError('WORKSPACE_EMPTY_FILE');
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== sqliteMagic) throw new RelaisError('WORKSPACE_FOREIGN');
  if (found.size < 512) throw new RelaisError('WORKSPACE_DAMAGED');
  if (header.readUInt32BE(68) !== applicationId) throw new RelaisError('WORKSPACE_FOREIGN');
  const version = header.readUInt32BE(60);
  refuseNewer(version);
  return { version };
}

/** Throws WORKSPACE_NEWER for a schema this build does not know. */
export function refuseNewer(version: number): void {
  if (version > currentVersion) {
    throw new RelaisError('WORKSPACE_NEWER', { file: version, product: currentVersion });
  }
}
