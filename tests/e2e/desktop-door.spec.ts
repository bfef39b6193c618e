import { expect, type Page, test } from '@playwright/test';
import { startBrowserDoor } from '../helpers/browser-door.ts';
import { BuiltDesktop } from '../helpers/built-desktop.ts';
import { folderFor } from '../helpers/folder-for.ts';

// The built page in a real Chromium, on the built main, preload and backend bundles: only Electron's own binary is
// stood in for. The page's files come from a browser door; its data comes through the desktop's message port.

type Carried = string | { bytes: string };

/** Gives the page the desktop's `window.relais`, wired to the built bundles. */
async function wire(page: Page, desktop: BuiltDesktop): Promise<void> {
  const bridge = desktop.openPage();
  const fromPort = (message: string | Uint8Array): Carried =>
    typeof message === 'string' ? message : { bytes: Buffer.from(message).toString('base64') };
  let send: (message: string | Uint8Array) => void = () => {};
  const deliver = (name: string, value: unknown) =>
    page.evaluate(([each, given]) => Reflect.get(window, `on_${each}`)(given), [
      name,
      value,
    ] as const);
  await page.exposeFunction('desktopConnect', async () => {
    const port = await bridge.connectPort();
    send = (message) => port.postMessage(message);
    port.on('message', (message: string | Uint8Array) => void deliver('port', fromPort(message)));
    port.start();
  });
  await page.exposeFunction('desktopSend', (message: Carried) =>
    send(typeof message === 'string' ? message : Buffer.from(message.bytes, 'base64')),
  );
  await page.exposeFunction('desktopLanguage', (language: 'fr' | 'en') =>
    bridge.relais.setLanguage(language),
  );
  bridge.relais.onCommand((command) => void deliver('command', command));
  await page.addInitScript(() => {
    const outside = window as unknown as Record<string, (value?: unknown) => Promise<void>>;
    const commands = new Set<(command: unknown) => void>();
    Reflect.set(window, 'on_command', (command: unknown) => {
      for (const listener of [...commands]) listener(command);
    });
    Reflect.set(window, 'relais', {
      door: 'desktop',
      platform: 'linux',
      connect: () => {
        const { port1, port2 } = new MessageChannel();
        Reflect.set(window, 'on_port', (message: string | { bytes: string }) =>
          port1.postMessage(
            typeof message === 'string'
              ? message
              : Uint8Array.from(atob(message.bytes), (each) => each.charCodeAt(0)),
          ),
        );
        port1.onmessage = ({ data }: MessageEvent<string | Uint8Array>) =>
          void outside.desktopSend!(
            typeof data === 'string'
              ? data
              : { bytes: btoa(Array.from(data, (each) => String.fromCharCode(each)).join('')) },
          );
        void outside.desktopConnect!().then(() =>
          window.postMessage('relais:port', location.origin, [port2]),
        );
      },
      onCommand: (callback: (command: unknown) => void) => {
        commands.add(callback);
        return () => commands.delete(callback);
      },
      openDialog: () => {},
      setLanguage: (language: string) => void outside.desktopLanguage!(language),
    });
  });
}

test('the product works through the desktop’s port, and its menu leads where it says', async ({
  page,
}) => {
  const folder = folderFor('desktop');
  const files = await startBrowserDoor({ empty: true });
  const desktop = new BuiltDesktop({ dataFolder: folder.path });
  await desktop.called('loadURL');
  await wire(page, desktop);
  const origin = new URL(files.url).origin;
  await page.goto(`${origin}/`);
  await expect(page.getByRole('navigation').first()).toBeVisible();

  for (const command of ['import', 'export', 'settings']) {
    desktop.order({ type: 'clickMenu', id: command });
    await expect(page).toHaveURL(`${origin}/${command}`);
  }
  desktop.order({ type: 'clickMenu', id: 'palette' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  const saved = page.waitForEvent('download');
  desktop.order({ type: 'clickMenu', id: 'saveCopy' });
  expect((await saved).suggestedFilename()).toMatch(/\.relais$/);

  desktop.order({ type: 'clickMenu', id: 'new' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await desktop.end();
  await files.close();
  folder.remove();
});
