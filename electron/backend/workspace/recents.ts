import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentWorkspace } from '#shared/workspace/workspace.contract.ts';
import { writeTextAtomically } from '../../database/files.ts';
import type { HostOptions } from '../backend.ts';
import { pathId } from './places.ts';

const maximum = 20;
const entrySchema = z.object({ path: z.string(), name: z.string(), lastOpened: z.iso.datetime() });
type Entry = z.infer<typeof entrySchema>;

const listFile = (host: HostOptions) => join(host.dataFolder, 'recents.json');

/** Workspaces opened before on this machine, newest first, without the paths the host keeps to itself. */
export function readRecents(host: HostOptions): RecentWorkspace[] {
  return readEntries(host).map(({ path, name, lastOpened }) => ({
    id: pathId(path),
    name,
    folder: dirname(path),
    lastOpened,
    exists: existsSync(path),
  }));
}

/** The path behind a recent workspace's id, or null. */
export function recentPath(host: HostOptions, id: string): string | null {
  return readEntries(host).find((entry) => pathId(entry.path) === id)?.path ?? null;
}

/** Puts a workspace on top of the list. */
export function rememberRecent(host: HostOptions, path: string, name: string): void {
  const others = readEntries(host).filter((entry) => entry.path !== path);
  const entries = [{ path, name, lastOpened: new Date().toISOString() }, ...others];
  writeTextAtomically(listFile(host), JSON.stringify(entries.slice(0, maximum), null, 2));
}

/** A list that is missing or damaged reads as what can be understood of it: losing it costs a few clicks. */
function readEntries(host: HostOptions): Entry[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(listFile(host), 'utf8'));
  } catch {
    return [];
  }
  if (!Array.isArray(raw)) return [];
  return raw
    .flatMap((item) => {
      const entry = entrySchema.safeParse(item);
      return entry.success ? [entry.data] : [];
    })
    .sort((a, b) => (a.lastOpened < b.lastOpened ? 1 : -1));
}
