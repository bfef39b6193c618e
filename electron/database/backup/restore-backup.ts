import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { RelaisError } from '#shared/kernel/errors.ts';
import { checkContent } from '../check-content.ts';
import { copyDurably, renameDurably, sha256, syncFolder } from '../files.ts';
import { connectToRead } from '../open.ts';
import { backupFile, type VerifiedBackup } from './manifest.ts';

const companions = ['-wal', '-shm', '-journal'] as const;

/**
 * Puts a verified backup in place of a closed workspace. The copy is proved before anything moves; what stood there
 * is set aside with its journal as one set, because a journal left beside another file would be replayed into it.
 * Returns where the replaced file stands now, or null when there was none. Throws BACKUP_FAILED with nothing moved.
 */
export function restoreBackup(folder: string, backup: VerifiedBackup, path: string): string | null {
  const stamp = new Date().toISOString().replaceAll(':', '-').replace('.', '-');
  const fresh = join(dirname(path), `.${basename(path)}.${stamp}.part`);
  try {
    copyDurably(backupFile(folder, backup.id), fresh);
    prove(fresh, backup);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new RelaisError('BACKUP_FAILED', {}, { cause: error });
  }
  const aside = `${path}.remplace-${stamp}`;
  // The journal leaves first: were we stopped here, the file alone would still be whole up to its last checkpoint.
  for (const companion of companions) {
    if (existsSync(path + companion)) renameSync(path + companion, aside + companion);
  }
  const replaced = existsSync(path);
  if (replaced) setAside(path, aside);
  syncFolder(dirname(path));
  renameDurably(fresh, path);
  return replaced ? aside : null;
}

/** Removes a set-aside file, once a verified backup holds what it held. */
export function removeReplaced(aside: string): void {
  for (const end of ['', ...companions]) rmSync(aside + end, { force: true });
}

/** A second name leaves a file at `path` at every moment; where the disk has none, a plain move does. */
function setAside(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch {
    renameSync(path, aside);
  }
}

function prove(path: string, backup: VerifiedBackup): void {
  if (sha256(path) !== backup.sha256) throw new Error('the backup changed since it was verified');
  const copy: Database.Database = connectToRead(path);
  try {
    checkContent(copy);
  } finally {
    copy.close();
  }
}
