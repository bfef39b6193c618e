import { type } from '@orpc/contract';
import { z } from 'zod';
import { patchOf } from '../kernel/patch-of.ts';
import { job, procedure } from '../kernel/procedure.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** How many of each thing the workspace holds. */
export interface Counts {
  employees: number;
  units: number;
  jobs: number;
  skills: number;
  requirements: number;
  assessments: number;
  courses: number;
  plans: number;
}

/** The open workspace, as the window's frame shows it. */
export interface WorkspaceInfo {
  name: string;
  fileName: string;
  schemaVersion: number;
  /** Grows at every write; equal revisions mean equal data. */
  revision: number;
  counts: Counts;
  settings: Settings;
  /** Word key of the step that undo or redo would act on (see `history.words.ts`); null when there is none. */
  undo: string | null;
  redo: string | null;
  lastBackup: string | null;
  demo: boolean;
  /** Things the user should know about the file, as keys of `workspace.words.ts`. */
  notices: WorkspaceNotice[];
}

/** `recentWorkMissing`: the file is older than its last backup, as when its journal was lost in a copy. */
export type WorkspaceNotice = 'recentWorkMissing' | 'backupFailed';

/** A workspace opened before. The path stays in the host; the renderer names it by id. */
export interface RecentWorkspace {
  id: string;
  name: string;
  folder: string;
  lastOpened: string;
  exists: boolean;
}

export interface BackupInfo {
  id: string;
  createdAt: string;
  sizeBytes: number;
  counts: Counts;
  reason: 'automatic' | 'manual' | 'migration' | 'restore';
}

export interface Health {
  integrity: 'ok' | 'damaged';
  problems: string[];
  schemaVersion: number;
  counts: Counts;
}

export const workspaceContract = {
  /** The open workspace, or null when none is open. */
  current: procedure.output(type<WorkspaceInfo | null>()),
  /** Workspaces opened before on this machine, newest first. */
  recents: procedure.output(type<RecentWorkspace[]>()),
  /** Makes a new workspace in the user's Relais folder and opens it. `demo` fills it with the demo company. */
  create: procedure
    .input(z.object({ name: z.string().trim().min(1).max(80), demo: z.boolean().default(false) }))
    .output(job<WorkspaceInfo>()),
  /** Opens a workspace of the recent list. */
  open: procedure.input(z.object({ id: z.string() })).output(type<WorkspaceInfo>()),
  /** Receives a workspace file, checks it, keeps it in the user's Relais folder and opens it. */
  openFile: procedure.input(z.object({ file: z.file() })).output(type<WorkspaceInfo>()),
  /** Closes the workspace after a last backup. */
  close: procedure.output(type<{ closed: true }>()),
  /** A verified, compact copy of the whole workspace as a file. */
  saveCopy: procedure.output(type<File>()),
  /** Reverts the last step of this sitting; CONFLICT when there is none. */
  undo: procedure.output(type<WorkspaceInfo>()),
  redo: procedure.output(type<WorkspaceInfo>()),
  /** Changes the given settings and keeps the others. */
  saveSettings: procedure.input(patchOf(settingsSchema)).output(type<WorkspaceInfo>()),
  /** Backups of the open workspace, or of a recent one that does not open any more; newest first. */
  backups: procedure
    .input(z.object({ recent: z.string().optional() }).default({}))
    .output(type<BackupInfo[]>()),
  backUpNow: procedure.output(type<BackupInfo>()),
  /**
   * Puts a backup in place of the open workspace, after backing up what it replaces.
   * With `recent`, in place of a recent workspace that does not open any more: the file there is kept beside it.
   */
  restore: procedure
    .input(z.object({ id: z.string(), recent: z.string().optional() }))
    .output(type<WorkspaceInfo>()),
  /** Full integrity check of the file. */
  doctor: procedure.output(type<Health>()),
};
