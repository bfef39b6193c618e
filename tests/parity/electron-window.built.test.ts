import { _electron as electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { electronBinary, noWindowHere } from '../../electron/hosts/electron-binary.ts';
import { projectFolder } from '../../electron/hosts/project.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const binary = electronBinary();
const obstacle = noWindowHere();
const reason = !binary
  ? 'Electron’s binary was not fetched on this machine'
  : obstacle === 'noScreen'
    ? 'there is no screen'
    : 'Chromium’s sandbox does not run as root';

test.skipIf(!binary || obstacle !== null)(
  binary && !obstacle
    ? 'the real window shows the product, sandboxed'
    : `the real window shows the product, sandboxed (skipped: ${reason})`,
  async () => {
    const app = await electron.launch({
      executablePath: binary!,
      args: [projectFolder],
      env: { ...process.env, RELAIS_DATA: temporaryFolder() } as Record<string, string>,
    });
    const window = await app.firstWindow();
    await window.getByRole('navigation').first().waitFor();
    expect(window.url()).toMatch(/^app:\/\/relais\//);
    expect(
      await window.evaluate(() => ({
        require: typeof (globalThis as { require?: unknown }).require,
        process: typeof (globalThis as { process?: unknown }).process,
        door: Object.keys((window as unknown as { relais: object }).relais).sort(),
      })),
    ).toEqual({
      require: 'undefined',
      process: 'undefined',
      door: ['connect', 'door', 'onCommand', 'openDialog', 'platform', 'setLanguage'],
    });
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await app.close();
  },
);
