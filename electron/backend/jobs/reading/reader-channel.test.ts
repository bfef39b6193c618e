import { EventEmitter, once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import type { Request } from './messages.ts';
import { openChannel } from './reader-channel.ts';

/** A message port as Electron gives it: messages come wrapped, ports beside them. */
class Port extends EventEmitter {
  readonly sent: unknown[] = [];
  started = false;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  start(): void {
    this.started = true;
  }
}

const electron = process as unknown as { parentPort?: Port };
afterEach(() => {
  delete electron.parentPort;
});

const request: Request = { type: 'open', path: 'p', fileName: 'f' };

test('in a utility process the channel is its parent port', async () => {
  const parent = new Port();
  electron.parentPort = parent;
  const received: Request[] = [];
  const channel = openChannel((message) => received.push(message));
  parent.emit('message', { data: request, ports: [] });
  channel.send({ type: 'end' });
  expect(received).toEqual([request]);
  expect(parent.sent).toEqual([{ type: 'end' }]);
});

test('a port sent along takes over, so that another process may own the reader', async () => {
  const parent = new Port();
  const port = new Port();
  electron.parentPort = parent;
  const received: Request[] = [];
  const channel = openChannel((message) => received.push(message));
  const asked = once(port, 'message');
  parent.emit('message', { data: null, ports: [port] });
  port.emit('message', { data: request });
  await asked;
  channel.send({ type: 'end' });
  expect(port.started).toBe(true);
  expect(received).toEqual([request]);
  expect([parent.sent, port.sent]).toEqual([[], [{ type: 'end' }]]);
});
