import type { MessagePortMain, UtilityProcess } from 'electron';
import type { FromBackend, ToBackend } from './backend-messages.ts';

/** What the desktop does about its backend. */
export interface BackendEvents {
  opened: () => void;
  refused: (message: Extract<FromBackend, { type: 'refused' }>) => void;
  /** The process died; a new one is already starting. */
  restarted: () => void;
  /** It died again and again: no other is started. */
  gone: () => void;
}

/** A process that lived this long died of something else than the one before: milliseconds. */
const longLife = 5 * 60_000;

/** Keeps the backend's process running: starts it, gives it ports, starts it again when it dies. */
export class BackendChild {
  readonly #fork: () => UtilityProcess;
  #start: Extract<ToBackend, { type: 'start' }>;
  readonly #events: BackendEvents;
  #child: UtilityProcess;
  #waiting: MessagePortMain[] = [];
  #started = false;
  #ending: (() => void) | null = null;
  #deaths = 0;
  #born = 0;

  constructor(
    fork: () => UtilityProcess,
    start: Extract<ToBackend, { type: 'start' }>,
    events: BackendEvents,
  ) {
    this.#fork = fork;
    this.#start = start;
    this.#events = events;
    this.#child = this.#launch();
  }

  /** Hands a page's port over; kept until the backend has opened its workspace. */
  connect(port: MessagePortMain): void {
    if (this.#started) this.#say({ type: 'connect' }, [port]);
    else this.#waiting.push(port);
  }

  /** Opens a file the user chose. */
  open(path: string): void {
    this.#say({ type: 'open', path });
  }

  /** Closes the workspace and ends the process; resolves even when it does not answer within the time given. */
  async end(milliseconds = 15_000): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#ending = resolve;
      const late = setTimeout(resolve, milliseconds);
      late.unref();
      this.#say({ type: 'end' });
    });
    this.#child.kill();
  }

  #launch(): UtilityProcess {
    this.#started = false;
    this.#born = performance.now();
    const child = this.#fork();
    child.on('message', (message: FromBackend) => this.#hear(message));
    child.on('exit', () => {
      if (this.#ending) {
        this.#ending();
        return;
      }
      // A backend that cannot live is not started for ever.
      if (performance.now() - this.#born > longLife) this.#deaths = 0;
      this.#deaths += 1;
      if (this.#deaths > 3) {
        this.#events.gone();
        return;
      }
      // What was opened last comes back, which may no longer be the file of the command line.
      if (this.#started) this.#start = { ...this.#start, file: null };
      this.#child = this.#launch();
      this.#events.restarted();
    });
    child.postMessage(this.#start);
    return child;
  }

  #hear(message: FromBackend): void {
    if (message.type === 'started') {
      this.#started = true;
      for (const port of this.#waiting.splice(0)) this.#say({ type: 'connect' }, [port]);
    } else if (message.type === 'opened') this.#events.opened();
    else if (message.type === 'refused') this.#events.refused(message);
    else this.#ending?.();
  }

  #say(message: ToBackend, ports: MessagePortMain[] = []): void {
    this.#child.postMessage(message, ports);
  }
}
