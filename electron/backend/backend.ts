import { RelaisError } from '#shared/kernel/errors.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Session } from './session.ts';
import type { BackupKeeper } from './workspace/backup-keeper.ts';

/** What a host tells the backend about the machine it runs on. */
export interface HostOptions {
  /** Folder for recent list, new workspaces, backups: private to the user. */
  dataFolder: string;
  /** Folder for files that live for one sitting: uploads and exports. Emptied at start and at end. */
  temporaryFolder: string;
  language: Language;
  /** Where an unexpected failure is written; never shown to the user as it is. */
  log?: (message: string) => void;
}

/** The one backend every door carries: at most one open workspace, and the host's folders. */
export class Backend {
  readonly host: HostOptions;
  #session: Session | null = null;
  #keeper: BackupKeeper | null = null;

  constructor(host: HostOptions) {
    this.host = host;
  }

  /** The open workspace; NO_WORKSPACE when there is none. */
  get session(): Session {
    if (!this.#session) throw new RelaisError('NO_WORKSPACE');
    return this.#session;
  }

  get hasSession(): boolean {
    return this.#session !== null;
  }

  /** Makes a session the open one; the caller closed the one before. `keeper` backs it up while it is open. */
  adopt(session: Session, keeper: BackupKeeper | null = null): void {
    this.#session = session;
    this.#keeper = keeper;
  }

  /** What backs up the open workspace; null when nothing does (a file made by a test or a measure). */
  get keeper(): BackupKeeper | null {
    return this.#keeper;
  }

  /** Closes the open workspace, if any, after a last backup when it changed. */
  async close(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const keeper = this.#keeper;
    this.#session = null;
    this.#keeper = null;
    await keeper?.stop();
    await session.close();
  }

  /** Notes an unexpected failure for the people who mend the product. */
  report(error: unknown): void {
    this.host.log?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
