import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { lockNavigation } from './navigation.ts';

/** As much of a WebContents as the lock touches. */
class Contents extends EventEmitter {
  openWindow: (details: { url: string }) => unknown = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openWindow = handler;
  }
}

function locked() {
  const contents = new Contents();
  const opened: string[] = [];
  lockNavigation(contents as unknown as WebContents, async (address) => {
    opened.push(address);
  });
  const stopped = (event: string, details: object): boolean => {
    let prevented = false;
    contents.emit(event, { ...details, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { contents, opened, stopped };
}

const hostile = [
  'app://x/',
  'app://relais.evil/',
  'app://relais@evil/',
  'file:///etc/passwd',
  'https://example.org/',
  'http://127.0.0.1/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  '',
];

test.each(['will-navigate', 'will-redirect'])('%s leaves our page for nothing', (event) => {
  const { stopped } = locked();
  for (const url of hostile) expect(stopped(event, { url }), url).toBe(true);
  expect(stopped(event, { url: 'app://relais/gaps' })).toBe(false);
});

test('no frame but the main one may load anything', () => {
  const { stopped } = locked();
  for (const url of hostile) {
    expect(stopped('will-frame-navigate', { url, isMainFrame: true }), url).toBe(true);
  }
  expect(stopped('will-frame-navigate', { url: 'app://relais/', isMainFrame: false })).toBe(true);
  expect(stopped('will-frame-navigate', { url: 'app://relais/', isMainFrame: true })).toBe(false);
});

test('no webview is attached', () => {
  expect(locked().stopped('will-attach-webview', {})).toBe(true);
});

test('every new window is denied, and only safe links reach the system', () => {
  const { contents, opened } = locked();
  for (const url of [...hostile, 'app://relais/', 'mailto:rh@example.org', 'smb://host/share']) {
    expect(contents.openWindow({ url }), url).toEqual({ action: 'deny' });
  }
  expect(opened).toEqual(['https://example.org/', 'mailto:rh@example.org']);
});
