import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../database/access.ts';
import { sqliteRefusal } from '../database/failures.ts';
import { makePrivateFile } from '../database/files.ts';
import { type Meta, readMeta, writeMeta } from '../database/meta.ts';
import { migrate, needsMigration } from '../database/migrate.ts';
import { connect, connectEmpty } from '../database/open.ts';
import type { Tables } from '../database/schema.ts';
import { UndoLog } from '../database/undo.ts';

/** How many answers `remember` holds: each may be as large as the company. */
const rememberedAnswers = 20;

/** One open workspace file: the only way to read or write it. */
export class Session {
  readonly path: string;
  readonly #db: Database.Database;
  readonly #kysely: Kysely<Tables>;
  readonly #undo: UndoLog;
  readonly #advance: Database.Statement;
  readonly #memory = new Map<string, { revision: number; value: unknown }>();
  #revision = 1;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(path: string, db: Database.Database) {
    this.path = path;
    this.#db = db;
    this.#kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) });
    this.#undo = new UndoLog(db);
    this.#advance = db.prepare("UPDATE meta SET value = value + 1 WHERE key = 'sequence'");
  }

  /**
   * Opens a workspace: header, quick check and content, then migration when it is older.
   * `beforeMigration` makes the verified backup; the file stays as it was when that fails.
   */
  static open(path: string, beforeMigration: (db: Database.Database) => void): Session {
    return guarded(
      () => connect(path),
      (db) => {
        if (needsMigration(db.pragma('user_version', { simple: true }) as number)) {
          beforeMigration(db);
          migrate(db);
        }
        return new Session(path, db);
      },
    );
  }

  /** Makes a new, empty workspace at a path where nothing stands yet. `meta` names it; the file name does otherwise. */
  static create(path: string, meta: Partial<Pick<Meta, 'name' | 'demo'>> = {}): Session {
    if (existsSync(path)) throw new RelaisError('WORKSPACE_EXISTS');
    return guarded(
      () => {
        makePrivateFile(path);
        return connectEmpty(path);
      },
      (db) => {
        migrate(db);
        const created = new Date().toISOString();
        const named = { name: parse(path).name, demo: false, ...meta, created, sequence: 0 };
        db.transaction(() => writeMeta(db, named)).immediate();
        return new Session(path, db);
      },
    );
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

  /** What the file says about itself. */
  get meta(): Meta {
    return readMeta(this.#db);
  }

  /** The raw connection, for checks and bulk statements of the database layer. */
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
        this.#advance.run();
        return value;
      });
      this.#undo.commit(step, label);
      this.#revision += 1;
      return result;
    });
  }

  /** Writes bookkeeping that is not a person's work (remembered mappings, metadata): not undoable. */
  async note<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    return this.#alone(() =>
      this.#kysely.transaction().execute(async (tx) => {
        const value = await work(tx);
        this.#advance.run();
        return value;
      }),
    );
  }

  async undo(): Promise<void> {
    await this.#travel(this.#undo.undoable, () => this.#undo.undo());
  }

  async redo(): Promise<void> {
    await this.#travel(this.#undo.redoable, () => this.#undo.redo());
  }

  /**
   * Computes once per revision: `load` runs again only after a write. It is given what it answered before, of an
   * older revision, when that is still held.
   */
  async remember<T>(key: string, load: (before: T | undefined) => Promise<T>): Promise<T> {
    const held = this.#memory.get(key);
    if (held && held.revision === this.#revision) {
      this.#hold(key, held);
      return held.value as T;
    }
    const revision = this.#revision;
    const value = await load(held?.value as T | undefined);
    this.#hold(key, { revision, value });
    return value;
  }

  /** Runs what must not meet a transaction (a backup), once the running writes and reads are over. */
  async between<T>(work: (db: Database.Database) => T): Promise<T> {
    return this.#alone(() => this.#kysely.connection().execute(async () => work(this.#db)));
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
        this.#advance.run();
      });
      settle();
      this.#revision += 1;
    });
  }

  /** Puts an answer last among those remembered; the one unused for longest goes when they are too many. */
  #hold(key: string, answer: { revision: number; value: unknown }): void {
    this.#memory.delete(key);
    this.#memory.set(key, answer);
    if (this.#memory.size > rememberedAnswers) {
      this.#memory.delete(this.#memory.keys().next().value!);
    }
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

/** Opens, then prepares; a failure closes the file again and speaks in the product's own codes. */
function guarded(
  open: () => Database.Database,
  prepare: (db: Database.Database) => Session,
): Session {
  try {
    const db = open();
    try {
      return prepare(db);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw sqliteRefusal(error);
  }
}
