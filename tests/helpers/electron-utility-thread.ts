import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, type MessagePort as ThreadPort, workerData } from 'node:worker_threads';

// Loads the built backend bundle as Electron's utility process would: with `process.parentPort`, and without
// anything to import from `electron`.
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'electron') throw new Error('the backend must not import electron');
    return next(specifier, context);
  },
});

/** A port as Electron gives it: `on`, no `addEventListener`, silent until start(). */
class MessagePortMain extends EventEmitter {
  readonly #inner: ThreadPort;
  constructor(inner: ThreadPort) {
    super();
    this.#inner = inner;
  }
  start() {
    this.#inner.on('message', (message: unknown) =>
      this.emit('message', { data: message, ports: [] }),
    );
    this.#inner.on('close', () => this.emit('close'));
  }
  postMessage(message: unknown) {
    this.#inner.postMessage(message);
  }
  close() {
    this.#inner.close();
  }
}

const toMain = new EventEmitter() as EventEmitter & { postMessage: (message: unknown) => void };
toMain.postMessage = (message) => parentPort!.postMessage(message);
parentPort!.on('message', ({ message, ports }: { message: unknown; ports: ThreadPort[] }) => {
  toMain.emit('message', { data: message, ports: ports.map((port) => new MessagePortMain(port)) });
});
Object.defineProperty(process, 'parentPort', { value: toMain });

await import(pathToFileURL((workerData as { path: string }).path).href);
