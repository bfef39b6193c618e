import { chmodSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Counts } from '#shared/workspace/workspace.contract.ts';
import { countsSql } from '../counts.ts';
import { makePrivateFile, sha256, syncFile, syncFolder, writeTextAtomically } from '../files.ts';
import { readMeta } from '../meta.ts';
import { connectToRead } from '../open.ts';
import {
  backupFile,
  listBackups,
  type Manifest,
  manifestFile,
  type VerifiedBackup,
} from './manifest.ts';
import { expiredBackups } from './rotation.ts';
import { tableRows } from './table-rows.ts';

export interface BackupOptions {
  folder: string;
  reason: Manifest['reason'];
  now?: Date;
  /** A backup that must outlive this one's rotation: the one about to be restored. */
  spare?: string;
  /** Given by tests: runs between the copy and its proof. */
  tamper?: (path: string) => void;
}

/**
 * Makes a compact copy of an open workspace, proves it by reopening it, and only then lets older ones go.
 * Call it outside any transaction. Throws BACKUP_FAILED and leaves the folder as it was when the proof fails.
 */
export function takeBackup(db: Database.Database, options: BackupOptions): VerifiedBackup {
  const { folder, reason, now = new Date(), spare, tamper } = options;
  const createdAt = now.toISOString();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const before = listBackups(folder);
  const id = freeId(before, `${createdAt.replaceAll(':', '-').replace('.', '-')}-${reason}`);
  const partial = join(folder, `.${id}.part`);
  try {
    copyVerified(db, partial, tamper);
    const tables = tableRows(db);
    const meta = readMeta(db);
    const manifest: Manifest = {
      createdAt,
      reason,
      sizeBytes: statSync(partial).size,
      sha256: sha256(partial),
      schemaVersion: db.pragma('user_version', { simple: true }) as number,
      sequence: meta.sequence,
      workspaceCreated: meta.created,
      tables,
      counts: db.prepare(countsSql).get() as Counts,
      shrunkFrom: before[0] && total(tables) * 2 < total(before[0].tables) ? before[0].id : null,
    };
    renameSync(partial, backupFile(folder, id));
    syncFolder(folder);
    writeTextAtomically(manifestFile(folder, id), JSON.stringify(manifest));
    const made = { id, ...manifest };
    for (const expired of expiredBackups([made, ...before], now)) {
      if (expired !== spare) remove(folder, expired);
    }
    return made;
  } catch (error) {
    rmSync(partial, { force: true });
    throw new RelaisError('BACKUP_FAILED', {}, { cause: error });
  }
}

/** Copies the whole workspace compactly to a new private file and proves that the copy equals it. */
export function copyVerified(
  db: Database.Database,
  path: string,
  tamper: (path: string) => void = () => undefined,
): void {
  makePrivateFile(path);
  try {
    db.prepare('VACUUM INTO ?').run(path);
    syncFile(path);
    tamper(path);
    const copy = connectToRead(path);
    try {
      const same =
        copy.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
        (copy.pragma('foreign_key_check') as unknown[]).length === 0 &&
        copy.pragma('user_version', { simple: true }) ===
          db.pragma('user_version', { simple: true }) &&
        JSON.stringify(tableRows(copy)) === JSON.stringify(tableRows(db));
      if (!same) throw new Error('the copy differs from the workspace');
    } finally {
      copy.close();
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function total(tables: Record<string, number>): number {
  return Object.values(tables).reduce((sum, rows) => sum + rows, 0);
}

function freeId(taken: readonly { id: string }[], wanted: string): string {
  let id = wanted;
  for (let n = 2; taken.some((backup) => backup.id === id); n++) id = `${wanted}-${n}`;
  return id;
}

/** The manifest goes first: a file without one is no backup, a manifest without a file would be a lie. */
function remove(folder: string, id: string): void {
  rmSync(manifestFile(folder, id), { force: true });
  rmSync(backupFile(folder, id), { force: true });
}
