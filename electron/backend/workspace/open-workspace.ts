import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeBackup } from '../../database/backup/take-backup.ts';
import { writeMeta } from '../../database/meta.ts';
import type { Backend } from '../backend.ts';
import { Session } from '../session.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { backupFolder } from './places.ts';
import { rememberRecent } from './recents.ts';
import { refuseNetwork } from './refuse-network.ts';

export interface OpenOptions {
  /** Puts the workspace on the recent list; the terminal does not. Default true. */
  remember?: boolean;
  /** Backs up while it stays open, not only when it closes. Default true; the terminal does not. */
  automatic?: boolean;
  /** Number its writes go on from (see `meta.ts`); given after a restore. */
  sequence?: number;
}

/**
 * Opens the workspace file at a path in place of the one open now, which closes only once the new one is open.
 * For hosts: a path never comes from a page. Throws the WORKSPACE_* refusals, with the file untouched.
 */
export async function openWorkspace(
  backend: Backend,
  path: string,
  options: OpenOptions = {},
): Promise<void> {
  const { remember = true, automatic = true } = options;
  const full = existsSync(path) ? realpathSync(path) : resolve(path);
  if (backend.hasSession && backend.session.path === full) return;
  refuseNetwork(full);
  const folder = backupFolder(backend.host, full);
  const session = Session.open(full, (db) => {
    takeBackup(db, { folder, reason: 'migration' });
  });
  const { sequence } = options;
  if (sequence !== undefined) await session.between((db) => writeMeta(db, { sequence }));
  const keeper = new BackupKeeper(session, folder, (error) => backend.report(error));
  await backend.close();
  backend.adopt(session, keeper);
  if (automatic) keeper.start();
  if (remember) rememberRecent(backend.host, full, session.meta.name);
}
