import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.ts';

const folder = join(projectFolder, 'node_modules', 'electron');

/** Why the desktop window cannot open on this machine; keys of `start.words.ts`. */
export type NoDesktop = 'noScreen' | 'asRoot' | 'notFetched' | 'didNotStart';

/** Path of Electron's binary when it was fetched before. */
export function electronBinary(): string | null {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const path = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(path) ? path : null;
}

/** What stops a window from opening whatever Electron does, or null. */
export function noWindowHere(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
  user = process.getuid?.(),
): NoDesktop | null {
  if (platform !== 'linux') return null;
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'noScreen';
  // Chromium's sandbox refuses to run as root, and the product does not run without it.
  return user === 0 ? 'asRoot' : null;
}

/** Downloads the binary with Electron's own script; gives up after two minutes. True when it is there. */
export function fetchElectron(): boolean {
  const script = join(folder, 'install.js');
  if (!existsSync(script)) return false;
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: 120_000 });
  return electronBinary() !== null;
}

/** Runs the desktop until it is closed. False when it stopped at once: a missing library, a refused sandbox. */
export async function runDesktop(binary: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn(binary, [projectFolder], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', resolve);
  });
  return code === 0 || performance.now() - started > 5000;
}
