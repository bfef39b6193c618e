import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BuiltDesktop, type DesktopOptions } from '../helpers/built-desktop.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const running: BuiltDesktop[] = [];

function start(options: Partial<DesktopOptions> = {}): BuiltDesktop {
  const desktop = new BuiltDesktop({ dataFolder: temporaryFolder(), ...options });
  running.push(desktop);
  return desktop;
}

afterEach(async () => {
  for (const desktop of running.splice(0)) await desktop.end();
});

const names = (desktop: BuiltDesktop) => desktop.calls.map((call) => call.name);

test('the built main sets its locks before the first window, then loads our page', async () => {
  const desktop = start({ packaged: true });
  const loaded = await desktop.called('loadURL');
  expect(loaded.details).toEqual({ url: 'app://relais/', status: 200 });
  const order = names(desktop);
  for (const lock of [
    'requestSingleInstanceLock',
    'enableSandbox',
    'registerSchemesAsPrivileged',
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'onBeforeRequest',
    'protocol.handle',
  ]) {
    expect(order.indexOf(lock), lock).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(lock), lock).toBeLessThan(order.indexOf('BrowserWindow'));
  }
  const { webPreferences } = (await desktop.called('BrowserWindow')).details as {
    webPreferences: Record<string, unknown>;
  };
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    devTools: false,
  });
  expect(existsSync(String(webPreferences.preload))).toBe(true);
});

test('a second Relais quits at once and opens nothing', async () => {
  const desktop = start({ locked: true });
  await desktop.called('quit');
  expect(names(desktop)).not.toContain('BrowserWindow');
  expect(names(desktop)).not.toContain('utilityProcess.fork');
});

test('the installed product does not start with a debugger', async () => {
  const desktop = start({ packaged: true, argv: ['.', '--remote-debugging-port=9222'] });
  const { details } = await desktop.called('exit');
  expect(details).toEqual({ code: 2 });
  expect(names(desktop)).not.toContain('requestSingleInstanceLock');
});

test('the page gets one frozen door that holds functions and facts, and the preload requires Electron only', async () => {
  const desktop = start();
  await desktop.called('loadURL');
  const page = desktop.openPage();
  expect(page.required).toEqual(['electron']);
  expect(page.exposed).toEqual(['relais']);
  expect(Object.isFrozen(page.relais)).toBe(true);
  expect(
    Object.fromEntries(Object.entries(page.relais).map(([name, value]) => [name, typeof value])),
  ).toEqual({
    door: 'string',
    platform: 'string',
    connect: 'function',
    onCommand: 'function',
    openDialog: 'function',
    setLanguage: 'function',
  });
});

test('the menu reaches the page as a bare command, until the page stops listening', async () => {
  const desktop = start();
  await desktop.called('loadURL');
  const page = desktop.openPage();
  const heard: unknown[][] = [];
  let next = () => {};
  const stop = page.relais.onCommand((...values: unknown[]) => {
    heard.push(values);
    next();
  });
  const one = new Promise<void>((resolve) => {
    next = resolve;
  });
  desktop.order({ type: 'clickMenu', id: 'import' });
  await one;
  expect(heard).toEqual([['import']]);
  stop();
  desktop.order({ type: 'clickMenu', id: 'export' });
  page.relais.setLanguage('en');
  await desktop.called(
    'setApplicationMenu',
    ({ labels }: { labels: string[] }) => labels[0] === 'File',
  );
  expect(heard).toHaveLength(1);
});

test('the menu starts in the system’s language', async () => {
  const french = start({ locale: 'fr-CA' });
  const english = start({ locale: 'en-GB' });
  const labels = async (desktop: BuiltDesktop) =>
    ((await desktop.called('setApplicationMenu')).details as { labels: string[] }).labels[0];
  expect(await labels(french)).toBe('Fichier');
  expect(await labels(english)).toBe('File');
});

test('the first run opens the demo company, and quitting closes it before the process ends', async () => {
  const dataFolder = temporaryFolder();
  const desktop = start({ dataFolder });
  await desktop.called('loadURL');
  const client = await desktop.openPage().connect();
  const current = await client.workspace.current();
  expect(current?.demo).toBe(true);
  expect(current?.counts.employees).toBeGreaterThan(100);
  desktop.order({ type: 'clickMenu', id: 'quit' });
  await desktop.called('exit');
  const wal = join(dataFolder, 'Espaces', `${current?.name}.relais-wal`);
  expect(existsSync(wal)).toBe(false);
});

test('a file chosen in the system’s dialog opens without its path reaching the page', async () => {
  const dataFolder = temporaryFolder();
  const desktop = start({ dataFolder });
  await desktop.called('loadURL');
  const page = desktop.openPage();
  const client = await page.connect();
  for await (const event of await client.workspace.create({ name: 'Autre', demo: false }))
    void event;
  for await (const event of await client.workspace.create({ name: 'Encore', demo: false }))
    void event;
  const heard = new Promise<unknown[]>((resolve) => {
    page.relais.onCommand((...values: unknown[]) => resolve(values));
  });
  desktop.order({ type: 'chooseFile', path: join(dataFolder, 'Espaces', 'Autre.relais') });
  page.relais.openDialog();
  expect(await heard).toEqual(['workspaceChanged']);
  expect((await client.workspace.current())?.name).toBe('Autre');
});

test('a chosen file that is no workspace is refused with its sentence, and the one open stays open', async () => {
  const desktop = start();
  await desktop.called('loadURL');
  const page = desktop.openPage();
  const client = await page.connect();
  const before = await client.workspace.current();
  desktop.order({ type: 'chooseFile', path: join(import.meta.dirname, 'battery.ts') });
  page.relais.openDialog();
  const { details } = await desktop.called('showErrorBox');
  expect((details as { text: string }).text).toContain('n’est pas un espace de travail Relais');
  expect((await client.workspace.current())?.name).toBe(before?.name);
});

test('a backend that dies is started again and the page reloads', async () => {
  const desktop = start();
  await desktop.called('loadURL');
  await (await desktop.openPage().connect()).workspace.current();
  desktop.order({ type: 'killBackend' });
  await desktop.called('reload');
  const client = await desktop.openPage().connect();
  expect((await client.workspace.current())?.demo).toBe(true);
});

test('messages of any other frame get no port', async () => {
  const desktop = start();
  await desktop.called('loadURL');
  const evil = { url: 'app://relais.evil/', parent: null, detached: false };
  const page = desktop.openPage();
  let ports = 0;
  desktop.onPort(() => {
    ports += 1;
  });
  for (const frame of [null, evil, { ...evil, url: 'app://relais/', parent: {} }]) {
    desktop.order({ type: 'fromPage', channel: 'relais:connect', payload: null, frame });
  }
  await page.connect();
  expect(ports).toBe(1);
});
