import { EventEmitter } from 'node:events';
import {
  parentPort,
  type MessagePort as ThreadPort,
  Worker,
  workerData,
} from 'node:worker_threads';

// What the built main bundle gets when it imports `electron` in tests: the same names, the same order of events
// and the same refusals (too early, too late), without a screen. The test thread plays the page.

/** What the stand-in tells the test thread. */
export type StandInEvent =
  | { type: 'call'; name: string; details: unknown }
  | { type: 'toPage'; channel: string; message: unknown; ports: ThreadPort[] };

/** What the test thread asks of the stand-in. */
export type StandInOrder =
  | { type: 'fromPage'; channel: string; payload: unknown; frame?: object | null }
  | { type: 'fetch'; id: number; url: string; method: string }
  | { type: 'appEvent'; name: string; values: unknown[] }
  | { type: 'clickMenu'; id: string }
  | { type: 'chooseFile'; path: string }
  | { type: 'killBackend' };

interface StandInData {
  packaged: boolean;
  locale: string;
  locked: boolean;
  bootstrap: string;
}

const data = workerData as StandInData;
const test = parentPort!;
let ready = false;
let chosen: string | null = null;
let menu: MenuItem[] = [];
let pageHandler: ((request: Request) => Promise<Response>) | null = null;
const windows: BrowserWindow[] = [];
const children: Worker[] = [];

const note = (name: string, details: unknown = null) =>
  test.postMessage({ type: 'call', name, details } satisfies StandInEvent);
const before = (what: string) => {
  if (ready) throw new Error(`${what} must be called before the app is ready`);
};
const after = (what: string) => {
  if (!ready) throw new Error(`${what} may only be called after the app is ready`);
};

interface MenuItem {
  id?: string;
  label?: string;
  click?: () => void;
  submenu?: MenuItem[];
}

/** A port main only hands on: the pair's raw end, taken when it is transferred. */
class UnsentPort {
  readonly raw: ThreadPort;
  constructor(raw: ThreadPort) {
    this.raw = raw;
  }
}

export class MessageChannelMain {
  readonly port1: UnsentPort;
  readonly port2: UnsentPort;
  constructor() {
    const { port1, port2 } = new MessageChannel() as unknown as {
      port1: ThreadPort;
      port2: ThreadPort;
    };
    this.port1 = new UnsentPort(port1);
    this.port2 = new UnsentPort(port2);
  }
}

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  readonly mainFrame = { url: '', parent: null, detached: false };
  send(channel: string, message: unknown) {
    test.postMessage({ type: 'toPage', channel, message, ports: [] } satisfies StandInEvent);
  }
  postMessage(channel: string, message: unknown, ports: UnsentPort[] = []) {
    const raw = ports.map((port) => port.raw);
    test.postMessage({ type: 'toPage', channel, message, ports: raw } satisfies StandInEvent, raw);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
  isDestroyed() {
    return false;
  }
  reload() {
    note('reload');
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  constructor(options: { webPreferences: object }) {
    super();
    after('BrowserWindow');
    windows.push(this);
    note('BrowserWindow', JSON.parse(JSON.stringify(options)));
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.webContents.mainFrame.url = url;
    const answer = await fetchPage(url, 'GET');
    note('loadURL', { url, status: answer.status });
    this.emit('ready-to-show');
  }
  show() {
    note('show');
  }
  focus() {
    note('focus');
  }
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return false;
  }
  restore() {}
}

class App extends EventEmitter {
  readonly isPackaged = data.packaged;
  requestSingleInstanceLock() {
    before('requestSingleInstanceLock');
    note('requestSingleInstanceLock');
    return !data.locked;
  }
  enableSandbox() {
    before('enableSandbox');
    note('enableSandbox');
  }
  getLocale() {
    after('getLocale');
    return data.locale;
  }
  whenReady() {
    return new Promise<void>((resolve) => {
      setImmediate(() => {
        ready = true;
        resolve();
      });
    });
  }
  quit() {
    note('quit');
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  }
  exit(code = 0) {
    note('exit', { code });
  }
}
export const app = new App();

export const ipcMain = new EventEmitter();

export const protocol = {
  registerSchemesAsPrivileged(schemes: unknown) {
    before('registerSchemesAsPrivileged');
    note('registerSchemesAsPrivileged', schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>) {
    after('protocol.handle');
    note('protocol.handle', { scheme });
    pageHandler = handler;
  },
};

async function fetchPage(url: string, method: string) {
  if (!pageHandler) throw new Error('no protocol handler');
  const response = await pageHandler({ url, method } as Request);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => note('setPermissionRequestHandler'),
    setPermissionCheckHandler: () => note('setPermissionCheckHandler'),
    setDevicePermissionHandler: () => note('setDevicePermissionHandler'),
    webRequest: { onBeforeRequest: () => note('onBeforeRequest') },
  },
};

export const shell = { openExternal: async (url: string) => note('openExternal', { url }) };

export const dialog = {
  async showOpenDialog() {
    note('showOpenDialog');
    return chosen === null
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: [chosen] };
  },
  showErrorBox: (title: string, text: string) => note('showErrorBox', { title, text }),
};

export const Menu = {
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu(template: MenuItem[]) {
    menu = template;
    note('setApplicationMenu', { labels: template.map((item) => item.label) });
  },
};

/** The backend's process as a thread: it gets `process.parentPort`, as a utility process does. */
class UtilityProcess extends EventEmitter {
  readonly #worker: Worker;
  constructor(path: string) {
    super();
    this.#worker = new Worker(new URL(data.bootstrap), { workerData: { path } });
    children.push(this.#worker);
    this.#worker.on('message', (message: unknown) => this.emit('message', message));
    this.#worker.on('error', (error) => note('backendError', { text: String(error) }));
    this.#worker.on('exit', (code) => this.emit('exit', code));
  }
  postMessage(message: unknown, ports: UnsentPort[] = []) {
    const raw = ports.map((port) => port.raw);
    this.#worker.postMessage({ message, ports: raw }, raw);
  }
  kill() {
    void this.#worker.terminate();
    return true;
  }
}

export const utilityProcess = {
  fork(path: string) {
    after('utilityProcess.fork');
    note('utilityProcess.fork', { path });
    return new UtilityProcess(path);
  },
};

/** Obeys the test thread; called once by the thread that loads the main bundle. */
export function obey(): void {
  test.on('message', (order: StandInOrder) => {
    if (order.type === 'fromPage') {
      const { webContents } = windows.at(-1)!;
      const senderFrame = order.frame === undefined ? webContents.mainFrame : order.frame;
      ipcMain.emit(order.channel, { sender: webContents, senderFrame }, order.payload);
    } else if (order.type === 'fetch') {
      void fetchPage(order.url, order.method).then((details) =>
        note('fetched', { id: order.id, ...details }),
      );
    } else if (order.type === 'appEvent') {
      app.emit(order.name, { preventDefault: () => {} }, ...order.values);
    } else if (order.type === 'clickMenu') {
      menu.flatMap((top) => top.submenu ?? []).find((item) => item.id === order.id)!.click!();
    } else if (order.type === 'chooseFile') {
      chosen = order.path;
    } else {
      void children.at(-1)!.terminate();
    }
  });
}
