import type { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { channels } from './channels.ts';
import { onPage } from './ipc.ts';

const ipc = vi.hoisted(() => ({ current: null as unknown as EventEmitter }));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  ipc.current = new Emitter();
  return { ipcMain: ipc.current };
});

interface Frame {
  url: string;
  parent: object | null;
  detached: boolean;
}

const ours = { isDestroyed: () => false } as unknown as WebContents;
const ourFrame: Frame = { url: 'app://relais/gaps', parent: null, detached: false };

/** Sends one message and says whether the handler heard it. */
function heard(channel: string, sender: unknown, senderFrame: Frame | null): boolean {
  ipc.current.removeAllListeners();
  let calls = 0;
  for (const name of [channels.connect, channels.openDialog, channels.setLanguage]) {
    onPage(
      name,
      () => ours,
      () => {
        calls += 1;
      },
    );
  }
  ipc.current.emit(channel, { sender, senderFrame }, 'payload');
  return calls > 0;
}

const asked = [channels.connect, channels.openDialog, channels.setLanguage];

test.each(asked)('%s is heard from our own page', (channel) => {
  expect(heard(channel, ours, ourFrame)).toBe(true);
});

test.each(
  asked.flatMap((channel) =>
    (
      [
        ['a frame that navigated away', ours, null],
        ['a frame inside the page', ours, { ...ourFrame, parent: {} }],
        ['a frame being removed', ours, { ...ourFrame, detached: true }],
        ['an empty address', ours, { ...ourFrame, url: '' }],
        ['about:blank', ours, { ...ourFrame, url: 'about:blank' }],
        ['another host', ours, { ...ourFrame, url: 'app://relais.evil/' }],
        ['another site', ours, { ...ourFrame, url: 'https://relais/' }],
        ['another window', { isDestroyed: () => false }, ourFrame],
      ] as const
    ).map(([who, sender, frame]) => [channel, who, sender, frame] as const),
  ),
)('%s is not heard from %s', (channel, _who, sender, frame) => {
  expect(heard(channel, sender, frame)).toBe(false);
});

test('a destroyed window is not heard', () => {
  const gone = { isDestroyed: () => true } as unknown as WebContents;
  ipc.current.removeAllListeners();
  let calls = 0;
  onPage(
    channels.connect,
    () => gone,
    () => {
      calls += 1;
    },
  );
  ipc.current.emit(channels.connect, { sender: gone, senderFrame: ourFrame });
  expect(calls).toBe(0);
});
