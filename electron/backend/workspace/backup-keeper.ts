import type { WorkspaceNotice } from '#shared/workspace/workspace.contract.ts';
import { listBackups, type VerifiedBackup } from '../../database/backup/manifest.ts';
import { type BackupOptions, takeBackup } from '../../database/backup/take-backup.ts';
import type { Session } from '../session.ts';

/** How often a changed workspace is backed up while it stays open, in milliseconds. */
const every = 15 * 60_000;
/** The backup at open waits this long, so that it does not delay the first screen. */
const afterOpening = 20_000;

/** Keeps verified backups of one open workspace: soon after opening, every 15 minutes when it changed, at closing. */
export class BackupKeeper {
  readonly folder: string;
  readonly #session: Session;
  readonly #report: (error: unknown) => void;
  #last: VerifiedBackup | null;
  #failed = false;
  readonly #opened: number;
  readonly #missing: boolean;
  #timers: NodeJS.Timeout[] = [];

  constructor(session: Session, folder: string, report: (error: unknown) => void) {
    this.folder = folder;
    this.#session = session;
    this.#report = report;
    const { created, sequence } = session.meta;
    this.#opened = sequence;
    this.#last = listBackups(folder).find((made) => made.workspaceCreated === created) ?? null;
    this.#missing = this.#last !== null && this.#last.sequence > sequence;
  }

  /** Instant of the newest verified backup. */
  get last(): string | null {
    return this.#last?.createdAt ?? null;
  }

  get notices(): WorkspaceNotice[] {
    const notices: WorkspaceNotice[] = [];
    if (this.#missing) notices.push('recentWorkMissing');
    if (this.#failed) notices.push('backupFailed');
    return notices;
  }

  /** Starts the automatic backups of a door that stays open. */
  start(): void {
    this.#timers = [
      setTimeout(() => void this.backUpIfChanged(), afterOpening),
      setInterval(() => void this.backUpIfChanged(), every),
    ];
    // A waiting backup must not keep a door's process alive: closing makes the last one.
    for (const timer of this.#timers) timer.unref();
  }

  async backUp(
    reason: BackupOptions['reason'],
    more: Pick<BackupOptions, 'spare'> = {},
  ): Promise<VerifiedBackup> {
    const made = await this.#session.between((db) =>
      takeBackup(db, { folder: this.folder, reason, ...more }),
    );
    this.#last = made;
    this.#failed = false;
    return made;
  }

  /** Backs up when something was written since the last one. A failure is noted, never thrown: the work goes on. */
  async backUpIfChanged(): Promise<void> {
    try {
      if (this.#last?.sequence === this.#session.meta.sequence) return;
      await this.backUp('automatic');
    } catch (error) {
      this.#failed = true;
      this.#report(error);
    }
  }

  /** Stops the timers and backs up what is not in a backup yet; a file only read by a script is left at that. */
  async stop(): Promise<void> {
    const automatic = this.#timers.length > 0;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    if (automatic || this.#session.meta.sequence !== this.#opened) await this.backUpIfChanged();
  }
}
