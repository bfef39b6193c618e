import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.ts';

const sources = ['electron', 'renderer', 'shared', 'resources'];
const files = ['electron.vite.config.ts', 'package.json', 'tsconfig.json', 'package-lock.json'];
const stamp = join(projectFolder, 'out', '.built-from');

/**
 * Builds the page and the desktop's bundles when a source changed since the last build (name, size or time).
 * `announce` is called before a build; a build that fails throws with the builder's own output.
 */
export function buildWhenStale(announce: () => void = () => {}): void {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  announce();
  // A build cut short leaves folders it has emptied: they are no longer what the stamp says.
  rmSync(stamp, { force: true });
  const builder = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const run = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`electron-vite build\n${run.stdout}\n${run.stderr}`);
  writeFileSync(stamp, now);
}

/** Changes when any file the build reads does. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const note = (path: string) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  for (const source of sources) {
    const folder = join(projectFolder, source);
    const names = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : [];
    for (const name of names.sort()) {
      const path = join(folder, name);
      if (!/\.test\.tsx?$/.test(name) && statSync(path).isFile()) note(path);
    }
  }
  for (const name of files) note(join(projectFolder, name));
  return hash.digest('hex');
}
