import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../electron/hosts/project.ts';

/** Product sources (no tests), as path and text. */
const sources = ['electron', 'renderer', 'shared', 'resources'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      return { path, text: readFileSync(join(projectFolder, path), 'utf8') };
    }),
);

const having = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('the sources are really read', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test.each([
  ['new BrowserWindow', /new BrowserWindow\b/, ['electron/hosts/window.ts']],
  ['ipcMain', /\bipcMain\b/, ['electron/hosts/ipc.ts']],
  ['ipcRenderer', /\bipcRenderer\b/, ['electron/preload.ts']],
  ['contextBridge', /\bcontextBridge\b/, ['electron/preload.ts']],
  ['shell.openExternal', /shell\.openExternal/, ['electron/hosts/desktop.ts']],
  ['the HTTP server', /\bcreateServer\b/, ['electron/hosts/http-host.ts']],
])('%s stands in one place', (_name, pattern, places) => {
  expect(having(pattern)).toEqual(places);
});

test.each([
  ['webSecurity', /\bwebSecurity\b/],
  ['allowRunningInsecureContent', /\ballowRunningInsecureContent\b/],
  ['experimentalFeatures', /\bexperimentalFeatures\b/],
  ['enableBlinkFeatures', /\benableBlinkFeatures\b/],
  ['appendSwitch', /\bappendSwitch\b/],
  ['a crash reporter', /\bcrashReporter\b/],
  ['shell.openPath', /\bopenPath\b/],
  ['a remote module', /@electron\/remote/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['innerHTML', /\.(inner|outer)HTML\s*=|insertAdjacentHTML/],
  ['eval', /\beval\(|\bnew Function\(/],
  ['a cookie', /document\.cookie|set-cookie/i],
  ['sharing across origins', /access-control-allow/i],
])('nothing uses %s', (_name, pattern) => {
  expect(having(pattern)).toEqual([]);
});

test('the preload imports Electron, words and channel names only', () => {
  const { text } = sources.find(({ path }) => path === 'electron/preload.ts')!;
  const imported = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
  expect(imported).toEqual(['electron', '#shared/kernel/door.ts', './hosts/channels.ts']);
});

test('Electron’s installed version is the pinned one, and every dependency is pinned exactly', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(projectFolder, path), 'utf8')) as {
      version: string;
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
  const { dependencies, devDependencies } = read('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(read('node_modules/electron/package.json').version).toBe(devDependencies.electron);
});
