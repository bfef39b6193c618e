import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { createWindow } from './window.ts';

const made: { options: unknown; window: FakeWindow }[] = [];

class FakeWindow extends EventEmitter {
  shown = 0;
  loaded: string[] = [];
  reloads = 0;
  webContents = Object.assign(new EventEmitter(), { reload: () => (this.reloads += 1) });
  constructor(options: unknown) {
    super();
    made.push({ options, window: this });
  }
  show() {
    this.shown += 1;
  }
  isDestroyed() {
    return false;
  }
  async loadURL(address: string) {
    this.loaded.push(address);
  }
}

vi.mock('electron', () => ({
  get BrowserWindow() {
    return FakeWindow;
  },
}));

beforeEach(() => {
  made.length = 0;
});

test.each([true, false])('every secure option is written out (developing: %s)', (developing) => {
  createWindow({ preload: '/x/preload.cjs', developing });
  const { webPreferences } = made[0]!.options as { webPreferences: object };
  expect(webPreferences).toEqual({
    preload: '/x/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: developing,
  });
});

test('the window loads our page, shows itself when ready, and reloads when its renderer dies', () => {
  createWindow({ preload: '/x/preload.cjs', developing: false });
  const { window } = made[0]!;
  expect(window.loaded).toEqual(['app://relais/']);
  expect(window.shown).toBe(0);
  window.emit('ready-to-show');
  expect(window.shown).toBe(1);
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(window.reloads).toBe(1);
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(window.reloads).toBe(1);
});
