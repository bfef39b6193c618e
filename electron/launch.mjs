// Runs a TypeScript entry (`node electron/launch.mjs ENTRY …`) with a Node that can read it and that the
// database works with. Plain JavaScript, because an older Node must be able to read this file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const entry = resolve(root, process.argv[2] ?? '');
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
  // Halves the start: the stripped and compiled sources are kept from one run to the next.
  module.enableCompileCache?.(resolve(root, 'node_modules', '.cache', 'relais'));
  process.argv.splice(1, 2, entry);
  await import(pathToFileURL(entry).href);
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const newer = resolve(root, 'node_modules', 'node', 'bin', name);
  if (!existsSync(newer)) {
    console.error(
      `Relais a besoin de Node 24 ; celui-ci est le ${process.versions.node}. ` +
        'Lancez d’abord « npm ci », qui l’installe dans ce dossier.',
    );
    process.exit(3);
  }
  // Ctrl+C reaches both processes; this one waits for the other to close the workspace.
  process.on('SIGINT', () => {});
  const run = spawnSync(newer, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
