import { join } from 'node:path';
import { build } from 'vite';

const project = join(import.meta.dirname, '../..');

/**
 * Makes one JavaScript file of a test's child process and gives its path: hundreds of short lives then start
 * in a tenth of the time it takes to read every source file. The database stays the real one.
 */
export async function bundle(source: string, name: string): Promise<string> {
  const outDir = join(project, 'out', 'tests', name);
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, `${name}.mjs`);
}
