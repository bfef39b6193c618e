import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fold } from '#shared/kernel/text.ts';
import type { HostOptions } from '../backend.ts';

/** File extension of a workspace. */
export const extension = '.relais';

/** Folder of the workspaces made here. */
export function workspacesFolder(host: HostOptions): string {
  const folder = join(host.dataFolder, 'Espaces');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Folder of the backups of the workspace at a path: its name to be recognised by a person, a digest to be its own. */
export function backupFolder(host: HostOptions, path: string): string {
  const name = safeFileName(parse(path).name).slice(0, 40);
  return join(host.dataFolder, 'Sauvegardes', `${name}-${pathId(path).slice(0, 8)}`);
}

/** What the renderer calls a path, which it never sees. */
export function pathId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name every system accepts, close to the name given; never empty. */
export function safeFileName(name: string): string {
  const kept = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a file name
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, '');
  if (kept === '') return 'Relais';
  return reserved.test(fold(kept).split('.')[0]!.trim()) ? `_${kept}` : kept;
}

/** A path in the folder nothing stands at: the name itself, or with a number. */
export function freePath(folder: string, name: string): string {
  let path = join(folder, name + extension);
  for (let n = 2; existsSync(path); n++) path = join(folder, `${name} (${n})${extension}`);
  return path;
}
