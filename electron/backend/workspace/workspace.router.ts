import { join } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { BackupInfo } from '#shared/workspace/workspace.contract.ts';
import { listBackups, type VerifiedBackup } from '../../database/backup/manifest.ts';
import { takeBackup } from '../../database/backup/take-backup.ts';
import type { Backend } from '../backend.ts';
import { os } from '../base.ts';
import { runJob } from '../run-job.ts';
import { checkHealth } from './check-health.ts';
import { createWorkspace } from './create-workspace.ts';
import { openWorkspace } from './open-workspace.ts';
import { backupFolder, extension, safeFileName, workspacesFolder } from './places.ts';
import { receiveWorkspace } from './receive-workspace.ts';
import { readRecents, recentPath } from './recents.ts';
import { restoreWorkspace } from './restore-workspace.ts';
import { saveCopy } from './save-copy.ts';
import { saveSettings } from './save-settings.ts';
import { workspaceInfo } from './workspace-info.ts';

const procedures = os.workspace;

/** Opening, closing, saving and mending workspaces. */
export const workspaceRouter = procedures.router({
  current: procedures.current.handler(({ context: { backend } }) =>
    backend.hasSession ? workspaceInfo(backend) : null,
  ),

  recents: procedures.recents.handler(({ context: { backend } }) => readRecents(backend.host)),

  create: procedures.create.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, async (report) => {
      const path = join(workspacesFolder(backend.host), safeFileName(input.name) + extension);
      await report('creating', 0, 1);
      await createWorkspace(backend, path, input);
      return workspaceInfo(backend);
    }),
  ),

  open: procedures.open.handler(async ({ context: { backend }, input }) => {
    const path = recentPath(backend.host, input.id);
    if (path === null) throw new RelaisError('NOT_FOUND');
    await openWorkspace(backend, path);
    return workspaceInfo(backend);
  }),

  openFile: procedures.openFile.handler(async ({ context: { backend }, input }) => {
    await openWorkspace(backend, await receiveWorkspace(backend.host, input.file));
    return workspaceInfo(backend);
  }),

  close: procedures.close.handler(async ({ context: { backend } }) => {
    await backend.close();
    return { closed: true as const };
  }),

  saveCopy: procedures.saveCopy.handler(({ context: { backend } }) => saveCopy(backend)),

  undo: procedures.undo.handler(async ({ context: { backend } }) => {
    await backend.session.undo();
    return workspaceInfo(backend);
  }),

  redo: procedures.redo.handler(async ({ context: { backend } }) => {
    await backend.session.redo();
    return workspaceInfo(backend);
  }),

  saveSettings: procedures.saveSettings.handler(async ({ context: { backend }, input }) => {
    await saveSettings(backend, input);
    return workspaceInfo(backend);
  }),

  backups: procedures.backups.handler(({ context: { backend }, input }) =>
    listBackups(backupFolder(backend.host, place(backend, input.recent))).map(described),
  ),

  backUpNow: procedures.backUpNow.handler(async ({ context: { backend } }) => {
    const { session, keeper, host } = backend;
    if (keeper) return described(await keeper.backUp('manual'));
    const folder = backupFolder(host, session.path);
    return described(await session.between((db) => takeBackup(db, { folder, reason: 'manual' })));
  }),

  restore: procedures.restore.handler(async ({ context: { backend }, input }) => {
    await restoreWorkspace(backend, place(backend, input.recent), input.id);
    return workspaceInfo(backend);
  }),

  doctor: procedures.doctor.handler(({ context: { backend } }) => checkHealth(backend)),
});

/** Path of the open workspace, or of a recent one. */
function place(backend: Backend, recent: string | undefined): string {
  if (recent === undefined) return backend.session.path;
  const path = recentPath(backend.host, recent);
  if (path === null) throw new RelaisError('NOT_FOUND');
  return path;
}

function described({ id, createdAt, sizeBytes, counts, reason }: VerifiedBackup): BackupInfo {
  return { id, createdAt, sizeBytes, counts, reason };
}
