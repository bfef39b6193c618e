import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../electron/hosts/project.ts';
import { startWords } from '../../electron/hosts/start.words.ts';
import { folderFor } from '../helpers/folder-for.ts';

/** Runs what `npm start` runs, on a machine without a screen and a user folder never used before. */
function start(language: string, dataFolder: string) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const entries = ['launch.mjs', 'start.ts'].map((name) => join(projectFolder, 'electron', name));
  const child = spawn(process.execPath, entries, {
    env: { ...rest, RELAIS_DATA: dataFolder, LC_ALL: language },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() };
}

const onLinux = process.platform === 'linux';
const why = onLinux ? '' : ' (skipped: only Linux says that it has no screen)';

test.skipIf(!onLinux).each([
  [
    'fr_FR.UTF-8',
    startWords.fr.building,
    'La fenêtre de bureau n’est pas disponible ici (aucun écran)',
    'adresse',
  ],
  [
    'en_GB.UTF-8',
    startWords.en.building,
    'The desktop window is not available here (no screen)',
    'address',
  ],
])(
  `without a screen, start in %s says so in one line and gives an address that works${why}`,
  async (language, building, sentence, word) => {
    const folder = folderFor('start');
    const { child, lines } = start(language, folder.path);
    onTestFinished(() => {
      child.kill('SIGKILL');
      folder.remove();
    });
    const next = async () => (await lines.next()).value as string;
    let line = await next();
    // A source saved since the build makes it build again, and say so first.
    if (line === building) line = await next();
    expect(line).toContain(sentence);
    expect(await next()).toContain(word);
    const url = new URL(await next());
    expect(url.hostname).toBe('127.0.0.1');
    const page = await fetch(url);
    expect(await page.text()).toContain('<div id="root">');
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
  },
);
