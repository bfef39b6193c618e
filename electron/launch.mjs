// Runs a TypeScript entry (`node electron/launch.mjs ENTRY …`) with a Node that can read it and that the
// database works with. Plain JavaScript, because an older Node must be able to read this file.
import { spawn } from 'node:child_process';
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
  const run = spawn(newer, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  // Ctrl+C reaches both processes; the other signals are passed on. This one waits for the workspace to be closed.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('exit', (code) => process.exit(code ?? 1));
}
