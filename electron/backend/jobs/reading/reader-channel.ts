import type { Reply, Request } from './messages.ts';

export interface ReaderChannel {
  send(reply: Reply): void;
}

/** A message port of Electron, as a utility process or a transferred port gives it. */
interface Port {
  on(event: 'message', listen: (message: { data: unknown; ports?: Port[] }) => void): void;
  postMessage(message: unknown): void;
  start?(): void;
}

/**
 * Connects the reading process to whoever started it: Node's `fork`, or Electron's `utilityProcess`,
 * where a port sent along with the first message is used instead so that another process may own the reader.
 */
export function openChannel(receive: (request: Request) => void): ReaderChannel {
  const parent = (process as unknown as { parentPort?: Port }).parentPort;
  if (!parent) {
    process.on('message', (message) => receive(message as Request));
    // The parent is gone: nobody will ask for anything any more.
    process.on('disconnect', () => process.exit(0));
    return { send: (reply) => void process.send?.(reply, undefined, undefined, () => {}) };
  }
  let current = parent;
  parent.on('message', ({ data, ports }) => {
    const [port] = ports ?? [];
    if (!port) return receive(data as Request);
    current = port;
    port.on('message', (message) => receive(message.data as Request));
    port.start?.();
  });
  return { send: (reply) => current.postMessage(reply) };
}
