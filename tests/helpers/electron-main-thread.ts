import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';

// Loads the built main bundle with the stand-in in place of Electron.
const standIn = new URL('./electron-stand-in.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
const { path, argv } = workerData as { path: string; argv: string[] };
process.argv = [process.execPath, ...argv];
const { obey } = (await import(standIn)) as { obey: () => void };
obey();
await import(pathToFileURL(path).href);
