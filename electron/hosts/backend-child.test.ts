import { EventEmitter } from 'node:events';
import type { UtilityProcess } from 'electron';
import { expect, test, vi } from 'vitest';
import { BackendChild } from './backend-child.ts';

/** Stands in for Electron's process: keeps what it is told, dies when asked. */
class StandIn extends EventEmitter {
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  kill(): boolean {
    return true;
  }
}

function launch(file: string | null) {
  const lives: StandIn[] = [];
  const events = { opened: vi.fn(), refused: vi.fn(), restarted: vi.fn(), gone: vi.fn() };
  const fork = () => {
    const life = new StandIn();
    lives.push(life);
    return life as unknown as UtilityProcess;
  };
  const child = new BackendChild(
    fork,
    { type: 'start', dataFolder: '/data', language: 'fr', file },
    events,
  );
  return { child, lives, events };
}

test('a backend that dies before it opened is told the same file, one that dies later opens the last one used', () => {
  const { lives, events } = launch('/a.relais');
  lives[0]!.emit('exit');
  expect(lives[1]!.told[0]).toMatchObject({ type: 'start', file: '/a.relais' });
  lives[1]!.emit('message', { type: 'started' });
  lives[1]!.emit('exit');
  expect(lives[2]!.told[0]).toMatchObject({ type: 'start', file: null });
  expect(events.restarted).toHaveBeenCalledTimes(2);
});

test('after the fourth death in a row no other is started and the user is told, once', () => {
  const { lives, events } = launch(null);
  for (let death = 0; death < 4; death += 1) lives[death]!.emit('exit');
  expect(lives).toHaveLength(4);
  expect(events.gone).toHaveBeenCalledTimes(1);
});

test('a death after a long life does not count with those before it', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const { lives, events } = launch(null);
    for (let death = 0; death < 6; death += 1) {
      vi.advanceTimersByTime(6 * 60_000);
      lives[death]!.emit('exit');
    }
    expect(lives).toHaveLength(7);
    expect(events.gone).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
