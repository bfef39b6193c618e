import { closeSync, existsSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../database/access.ts';
import { sqliteRefusal } from '../database/failures.ts';
import { migrate, needsMigration } from '../database/migrate.ts';
import { connect, inspectHeader } from '../database/open.ts';
import type { Tables } from '../database/schema.ts';
import { UndoLog } from '../database/undo.ts';

/** One open workspace file: the only way to read or write it. */
export class Session {
  readonly path: string;
  readonly #db: Database.Database;
  readonly #kysely: Kysely<Tables>;
  readonly #undo: UndoLog;
  readonly #memory = new Map<string, { revision: number; value: unknown }>();
  #revision = 1;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(path: string, db: Database.Database) {
    this.path = path;
    this.#db = db;
    this.#kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) });
    this.#undo = new UndoLog(db);
  }

  /**
   * Opens a workspace: header, quick check, then migration when it is older.
   * `beforeMigration` makes the verified backup; the file stays as it was when that fails.
   */
  static open(path: string, beforeMigration: (db: Database.Database) => void): Session {
    const { version } = inspectHeader(path);
    try {
      const db = connect(path);
      try {
        const found = db.pragma('quick_check(1)', { simple: true });
        if (found !== 'ok') throw new RelaisError('WORKSPACE_DAMAGED');
        if (needsMigration(version)) {
          beforeMigration(db);
          migrate(db);
        }
        return new Session(path, db);
      } catch (error) {
        db.close();
        throw error;
      }
    } catch (error) {
      throw sqliteRefusal(error);
    }
  }

  /** Makes a new, empty workspace at a path where nothing stands yet. */
  static create(path: string): Session {
    if (existsSync(path)) throw new RelaisError('WORKSPACE_EXISTS');
    try {
      // Made private before SQLite writes the first byte: the file holds personal data.
      closeSync(openSync(path, 'wx', 0o600));
      const db = connect(path);
      try {
        migrate(db);
        return new Session(path, db);
      } catch (error) {
        db.close();
        throw error;
      }
    } catch (error) {
      throw sqliteRefusal(error);
    }
  }

  /** Reads; the reader sees every acknowledged write. */
  get reader(): Reader {
    return this.#kysely;
  }

  /** Grows at every write, undo and redo. */
  get revision(): number {
    return this.#revision;
  }

  get undoable(): string | null {
    return this.#undo.undoable;
  }

  get redoable(): string | null {
    return this.#undo.redoable;
  }

  /** The raw connection, for backups, checks and bulk statements of the database layer. */
  get raw(): Database.Database {
    return this.#db;
  }

  /**
   * Runs one write transaction as one undoable step, one at a time. When it returns, the step is on the disk.
   * `label` is a key of `history.words.ts`. A `work` that throws leaves nothing behind.
   */
  async write<T>(label: string, work: (tx: Writer) => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      let step = 0;
      const result = await this.#kysely.transaction().execute(async (tx) => {
        step = this.#undo.begin();
        const value = await work(tx);
        this.#undo.pause();
        return value;
      });
      this.#undo.commit(step, label);
      this.#revision += 1;
      return result;
    });
  }

  /** Writes bookkeeping that is not a person's work (remembered mappings, metadata): not undoable. */
  async note<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    return this.#alone(() => this.#kysely.transaction().execute(work));
  }

  async undo(): Promise<void> {
    await this.#travel(this.#undo.undoable, () => this.#undo.undo());
  }

  async redo(): Promise<void> {
    await this.#travel(this.#undo.redoable, () => this.#undo.redo());
  }

  /** Computes once per revision: `load` runs again only after a write. */
  async remember<T>(key: string, load: () => Promise<T>): Promise<T> {
    const held = this.#memory.get(key);
    if (held && held.revision === this.#revision) return held.value as T;
    const revision = this.#revision;
    const value = await load();
    if (this.#memory.size > 20) this.#memory.clear();
    this.#memory.set(key, { revision, value });
    return value;
  }

  /** Waits for running writes, then closes the file. */
  async close(): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#kysely.destroy();
    if (this.#db.open) this.#db.close();
  }

  async #travel(label: string | null, move: () => () => void): Promise<void> {
    if (label === null) throw new RelaisError('CONFLICT');
    await this.#alone(async () => {
      let settle = () => {};
      await this.#kysely.transaction().execute(async () => {
        settle = move();
      });
      settle();
      this.#revision += 1;
    });
  }

  /** Queues writers, so that undo notes of two steps never mix. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#turn
      .catch(() => undefined)
      .then(async () => {
        try {
          return await work();
        } catch (error) {
          throw sqliteRefusal(error);
        }
      });
    this.#turn = run;
    return run;
  }
}
