import { basename } from 'node:path';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import type { Backend } from '../backend.ts';
import { readCounts } from './counts.store.ts';
import { readSettings } from './settings.store.ts';

/** The open workspace as the window's frame shows it; NO_WORKSPACE when there is none. */
export async function workspaceInfo(backend: Backend): Promise<WorkspaceInfo> {
  const { session, keeper } = backend;
  const { reader, meta } = session;
  return {
    name: meta.name,
    fileName: basename(session.path),
    schemaVersion: session.raw.pragma('user_version', { simple: true }) as number,
    revision: session.revision,
    counts: await session.remember('counts', () => readCounts(reader)),
    settings: await session.remember('settings', () => readSettings(reader)),
    undo: session.undoable,
    redo: session.redoable,
    lastBackup: keeper?.last ?? null,
    demo: meta.demo,
    notices: keeper?.notices ?? [],
  };
}
