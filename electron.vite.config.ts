import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Screens have URLs with several segments: the page must find its files from any of them. */
const absoluteBase: Plugin = {
  name: 'relais:absolute-base',
  enforce: 'post',
  config: () => ({ base: '/' }),
};

/** Processes built beside main.js; each is its own file because each is started by path. */
const processes = {
  main: at('electron/main.ts'),
  'backend-process': at('electron/backend-process.ts'),
  'reader-process': at('electron/backend/jobs/reading/reader-process.ts'),
  'optimise-process': at('electron/backend/optimise/optimise-process.ts'),
};

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(processes).filter(([, path]) => existsSync(path))),
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload may require `electron` and nothing else, as CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), absoluteBase],
    build: {
      outDir: at('out/renderer'),
      // The browser door opens whatever browser the user has, not Electron's Chromium only.
      target: 'es2022',
      minify: true,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: at('renderer/index.html'),
        // Zod compiles its checks with `new Function`, which the content policy forbids and reports. Its setting must
        // stand before its first schema, in whichever chunk that is: so every chunk begins with it.
        output: { banner: '(globalThis.__zod_globalConfig ??= {}).jitless = true;' },
      },
    },
  },
});
