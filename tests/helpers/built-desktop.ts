import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MessagePort as ThreadPort, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract.ts';
import { type DesktopDoor, portMessage } from '#shared/kernel/door.ts';
import type { StandInEvent, StandInOrder } from './electron-stand-in.ts';

const out = resolve(import.meta.dirname, '../../out');
const thread = (name: string) => new URL(`./${name}.ts`, import.meta.url);

export interface DesktopOptions {
  dataFolder: string;
  argv?: string[];
  packaged?: boolean;
  locale?: string;
  /** Another Relais is already running. */
  locked?: boolean;
}

type Call = Extract<StandInEvent, { type: 'call' }>;

/** The built main, preload and backend bundles, running against the stand-in; this thread is the page. */
export class BuiltDesktop {
  readonly #main: Worker;
  readonly calls: Call[] = [];
  readonly #waiting: { matches: (call: Call) => boolean; resolve: (call: Call) => void }[] = [];
  readonly #toPage: ((event: Extract<StandInEvent, { type: 'toPage' }>) => void)[] = [];
  /** An error the main bundle died of. */
  failure: unknown = null;

  constructor({
    dataFolder,
    argv = ['.'],
    packaged = false,
    locale = 'fr-FR',
    locked = false,
  }: DesktopOptions) {
    this.#main = new Worker(thread('electron-main-thread'), {
      env: { ...process.env, RELAIS_DATA: dataFolder },
      workerData: {
        path: join(out, 'main/main.js'),
        bootstrap: thread('electron-utility-thread').href,
        argv,
        packaged,
        locale,
        locked,
      },
    });
    this.#main.on('error', (error) => {
      this.failure = error;
    });
    this.#main.on('message', (event: StandInEvent) => {
      if (event.type === 'toPage') {
        for (const listener of this.#toPage) listener(event);
        return;
      }
      this.calls.push(event);
      const done = this.#waiting.filter(({ matches }) => matches(event));
      for (const each of done) {
        this.#waiting.splice(this.#waiting.indexOf(each), 1);
        each.resolve(event);
      }
    });
  }

  order(order: StandInOrder): void {
    this.#main.postMessage(order);
  }

  /** Waits for a call of Electron's API, past or to come. */
  called(name: string, matches: (details: never) => boolean = () => true): Promise<Call> {
    const wanted = (call: Call) => call.name === name && matches(call.details as never);
    const past = this.calls.find(wanted);
    if (past) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure);
      this.#main.once('error', reject);
      this.#waiting.push({ matches: wanted, resolve });
    });
  }

  /** Tells each time main hands a port to the page. */
  onPort(listener: () => void): void {
    this.#toPage.push(({ ports }) => {
      if (ports.length > 0) listener();
    });
  }

  /** What the page gets: the built preload runs against a bridge and a window that behave as Electron's. */
  openPage(): Page {
    return new Page(this, (listener) => this.#toPage.push(listener));
  }

  async end(): Promise<void> {
    await this.#main.terminate();
  }
}

type ToPage = Extract<StandInEvent, { type: 'toPage' }>;
type Listener = (event: { ports: ThreadPort[] }, payload: unknown) => void;

/** The page's side: `window.relais` as the preload exposes it. */
export class Page {
  readonly relais: DesktopDoor;
  /** Every module the preload required. */
  readonly required: string[] = [];
  readonly exposed: string[] = [];
  readonly #messages: ((event: { data: unknown; origin: string; ports: ThreadPort[] }) => void)[] =
    [];

  constructor(desktop: BuiltDesktop, onMessage: (listener: (event: ToPage) => void) => void) {
    const channels = new Map<string, Set<Listener>>();
    let world: DesktopDoor | null = null;
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, value: DesktopDoor) => {
          this.exposed.push(name);
          world = value;
        },
      },
      ipcRenderer: {
        send: (channel: string, payload: unknown) =>
          desktop.order({ type: 'fromPage', channel, payload }),
        on: (channel: string, listener: Listener) =>
          channels.set(channel, (channels.get(channel) ?? new Set()).add(listener)),
        removeListener: (channel: string, listener: Listener) =>
          channels.get(channel)?.delete(listener),
      },
    };
    const window = {
      location: { origin: 'app://relais' },
      postMessage: (message: unknown, origin: string, ports: ThreadPort[]) => {
        if (origin !== window.location.origin) throw new Error(`posted to ${origin}`);
        for (const listener of this.#messages) listener({ data: message, origin, ports });
      },
    };
    onMessage(({ channel, message, ports }) => {
      for (const listener of channels.get(channel) ?? []) listener({ ports }, message);
    });
    const run = new Function(
      'require',
      'window',
      readFileSync(join(out, 'preload/preload.cjs'), 'utf8'),
    );
    run((name: string) => {
      this.required.push(name);
      if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
      return electron;
    }, window);
    if (!world) throw new Error('the preload exposed nothing');
    this.relais = world;
  }

  /** Asks for the backend as the page does. */
  connectPort(): Promise<ThreadPort> {
    return new Promise((resolve) => {
      this.#messages.push(({ data, ports }) => {
        if (data === portMessage) resolve(ports[0]!);
      });
      this.relais.connect();
    });
  }

  /** Connects, and gives the contract's client. */
  async connect(): Promise<ContractRouterClient<Contract>> {
    const port = await this.connectPort();
    port.start();
    return createORPCClient(new RPCLink({ port: port as never }));
  }
}
