import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  MessageChannelMain,
  protocol,
  session,
  shell,
  utilityProcess,
  type WebContents,
} from 'electron';
import type { DoorCommand } from '#shared/kernel/door.ts';
import { type Language, language as languageSchema } from '#shared/kernel/language.ts';
import { translator } from '../backend/translate.ts';
import { BackendChild } from './backend-child.ts';
import type { FromBackend } from './backend-messages.ts';
import { channels } from './channels.ts';
import { dataFolder } from './folders.ts';
import { onPage } from './ipc.ts';
import { languageOf } from './language.ts';
import { menuTemplate } from './menu.ts';
import { menuWords } from './menu.words.ts';
import { lockNavigation } from './navigation.ts';
import { ownScheme } from './own-page.ts';
import { lockSession } from './permissions.ts';
import { pageHandler } from './protocol.ts';
import { ServedFiles } from './served-files.ts';
import { createWindow } from './window.ts';

/** Files built beside this one. */
const built = (path: string) => join(import.meta.dirname, '..', path);

/** One running desktop product: a window, a menu and a backend process. */
export class Desktop {
  readonly #options: { developing: boolean; file: string | null };
  #window: BrowserWindow | null = null;
  #backend: BackendChild | null = null;
  #language: Language = 'fr';
  #end: Promise<void> | null = null;
  #ended = false;

  /** `file` is the workspace to open first, when the command line named one. */
  constructor(options: { developing: boolean; file: string | null }) {
    this.#options = options;
  }

  /** Locks the session, starts the backend and opens the window. Call once Electron is ready. */
  start(): void {
    const { developing, file } = this.#options;
    this.#language = languageOf(app.getLocale());
    lockSession(session.defaultSession, developing);
    protocol.handle(ownScheme, pageHandler(new ServedFiles(built('renderer'))));
    this.#listen();
    this.#setMenu();
    this.#backend = new BackendChild(
      () => utilityProcess.fork(built('main/backend-process.js'), [], { serviceName: 'Relais' }),
      { type: 'start', dataFolder: dataFolder(), language: this.#language, file },
      {
        opened: () => this.#send('workspaceChanged'),
        refused: (message) => this.#sayRefusal(message),
        restarted: () => this.#window?.webContents.reload(),
        gone: () => this.#sayGone(),
      },
    );
    this.#openWindow();
  }

  /** Brings the window forward (making one if need be), opening a file in it when one is given. */
  show(file: string | null): void {
    if (!this.#backend) return;
    if (!this.#window) this.#openWindow();
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
    if (file !== null) this.#backend.open(file);
  }

  /** Keeps any web contents, whoever made them, on our page. */
  lock(contents: WebContents): void {
    lockNavigation(contents, (address) => shell.openExternal(address));
  }

  /** True once nothing is left to close. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Closes the workspace and its process, once however often it is asked. */
  end(): Promise<void> {
    this.#end ??= (this.#backend?.end() ?? Promise.resolve()).finally(() => {
      this.#ended = true;
    });
    return this.#end;
  }

  #openWindow(): void {
    const window = createWindow({
      preload: built('preload/preload.cjs'),
      developing: this.#options.developing,
    });
    window.on('closed', () => {
      this.#window = null;
    });
    this.#window = window;
  }

  #listen(): void {
    const ours = () => this.#window?.webContents ?? null;
    onPage(channels.connect, ours, (contents) => {
      const { port1, port2 } = new MessageChannelMain();
      this.#backend?.connect(port1);
      contents.postMessage(channels.port, null, [port2]);
    });
    onPage(channels.openDialog, ours, () => void this.#openDialog());
    onPage(channels.setLanguage, ours, (_contents, payload) => {
      const wanted = languageSchema.safeParse(payload);
      if (!wanted.success) return;
      this.#language = wanted.data;
      this.#setMenu();
    });
  }

  #setMenu(): void {
    const template = menuTemplate(
      this.#language,
      {
        send: (command) => this.#send(command),
        openDialog: () => void this.#openDialog(),
        quit: () => app.quit(),
      },
      { mac: process.platform === 'darwin', developing: this.#options.developing },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #send(command: DoorCommand): void {
    this.#window?.webContents.send(channels.command, command);
  }

  /** The chosen path goes straight to the backend's process: the page never sees it. */
  async #openDialog(): Promise<void> {
    if (!this.#window) return;
    const name = menuWords[this.#language].workspaces;
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      properties: ['openFile'],
      filters: [{ name, extensions: ['relais'] }],
    });
    if (!canceled && filePaths[0]) this.#backend?.open(filePaths[0]);
  }

  #sayRefusal(message: Extract<FromBackend, { type: 'refused' }>): void {
    dialog.showErrorBox(
      menuWords[this.#language].refused,
      translator(this.#language)(`errors:${message.code}`, message.data),
    );
  }

  #sayGone(): void {
    const words = menuWords[this.#language];
    dialog.showErrorBox(words.stopped, words.stoppedHelp);
  }
}
