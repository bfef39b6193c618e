import { renameSync } from 'node:fs';
import { RelaisError } from '#shared/kernel/errors.ts';
import { listBackups } from '../../database/backup/manifest.ts';
import { removeReplaced, restoreBackup } from '../../database/backup/restore-backup.ts';
import type { Backend } from '../backend.ts';
import { openWorkspace } from './open-workspace.ts';
import { backupFolder } from './places.ts';

/**
 * Puts a backup in place of the workspace at `path` and opens it. What it replaces is backed up first when it is
 * the open workspace and can still be read; otherwise its file is kept beside, as `….remplace-<instant>`.
 * Throws NOT_FOUND, or BACKUP_FAILED with the workspace as it was.
 */
export async function restoreWorkspace(backend: Backend, path: string, id: string): Promise<void> {
  const folder = backupFolder(backend.host, path);
  const backup = listBackups(folder).find((made) => made.id === id);
  if (!backup) throw new RelaisError('NOT_FOUND');
  const isOpen = backend.hasSession && backend.session.path === path;
  let sequence = backup.sequence;
  let saved = false;
  if (isOpen) {
    sequence = Math.max(sequence, backend.session.meta.sequence);
    try {
      await backend.keeper!.backUp('restore', { spare: id });
      saved = true;
    } catch (error) {
      // A file too damaged to be copied must still be replaceable: it is then kept as it is.
      backend.report(error);
    }
    await backend.close();
  }
  let aside: string | null = null;
  try {
    aside = restoreBackup(folder, backup, path);
    // Later than anything the backups hold, or the file would look as if it had lost its last entries.
    await openWorkspace(backend, path, { sequence: sequence + 1 });
  } catch (error) {
    if (aside !== null) renameSync(aside, path);
    if (isOpen) await openWorkspace(backend, path);
    throw error;
  }
  if (saved && aside !== null) removeReplaced(aside);
}
