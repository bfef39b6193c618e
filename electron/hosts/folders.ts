import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's Relais folder, the same for every door. `RELAIS_DATA` names another one. */
export function dataFolder(): string {
  const folder = process.env.RELAIS_DATA || join(systemDataFolder(), 'Relais');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function systemDataFolder(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA || join(home, 'AppData', 'Roaming');
  return process.env.XDG_DATA_HOME || join(home, '.local', 'share');
}

/**
 * A private folder for the files of one sitting, inside the data folder. Folders of sittings that ended
 * without cleaning up (a crash) are removed first, since they hold personal data.
 */
export function newTemporaryFolder(data: string): { path: string; remove: () => void } {
  const parent = join(data, 'temporary');
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(parent)) {
    const owner = Number(name.split('-', 1)[0]);
    if (!isRunning(owner)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const path = mkdtempSync(join(parent, `${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
