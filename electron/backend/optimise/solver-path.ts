import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The solving thread's script: the source when run from the sources, else the built bundle beside the main one. */
export function solverPath(): string {
  const names = import.meta.url.endsWith('.ts')
    ? ['./optimise-process.ts']
    : ['./optimise-process.js', '../optimise-process.js', './optimise-process.mjs'];
  const files = names.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? files[0]!;
}
