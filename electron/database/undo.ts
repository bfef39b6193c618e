import type Database from 'better-sqlite3';

/** Tables whose changes are a person's work and can be undone. */
const tables = [
  'setting',
  'unit',
  'job',
  'employee',
  'employee_job',
  'skill',
  'requirement',
  'assessment',
  'course',
  'course_skill',
  'course_prerequisite',
  'afest_trace',
  'plan',
  'plan_event',
  'plan_line',
  'plan_participant',
  'plan_funding',
  'line_return',
  'envelope',
  'envelope_change',
  'actual',
  'line_note',
  'funding_scale',
  'licence_offer',
  'framework_release',
  'skill_behaviour',
  'interest',
  'count_rule',
  'campaign',
  'trainer',
  'trainer_event',
  'trainer_point',
  'succession',
  'need',
  'need_person',
  'session',
  'session_day',
  'attendance',
  'closed_day',
] as const;

const maximumSteps = 50;

interface Step {
  id: number;
  label: string;
}

/**
 * Undo and redo for one sitting. Temporary triggers note how to reverse each change of each row;
 * reversing a step is itself noted, which is what redo plays back.
 * The notes live in the connection's temporary database: they cost no durable write and vanish on close,
 * so erased personal data does not linger in them.
 */
export class UndoLog {
  readonly #db: Database.Database;
  #next = 1;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(db: Database.Database) {
    this.#db = db;
    db.exec(`
      CREATE TEMP TABLE undo_now (step INTEGER NOT NULL);
      INSERT INTO undo_now VALUES (0);
      CREATE TEMP TABLE undo_note (
        seq INTEGER PRIMARY KEY, step INTEGER NOT NULL, tbl TEXT NOT NULL, op TEXT NOT NULL, rid INTEGER NOT NULL, old TEXT
      );
      CREATE INDEX temp.undo_note_step ON undo_note(step);
    `);
    for (const table of tables) {
      const pairs = this.#columns(table)
        .map((name) => `'${name}', OLD.${name}`)
        .join(', ');
      const note = (op: string, row: string, old: string) =>
        `CREATE TEMP TRIGGER undo_${table}_${op} AFTER ${op} ON main.${table}
         WHEN (SELECT step FROM undo_now) > 0 BEGIN
           INSERT INTO undo_note (step, tbl, op, rid, old) VALUES ((SELECT step FROM undo_now), '${table}', '${op}', ${row}, ${old});
         END;`;
      db.exec(note('INSERT', 'NEW.id', 'NULL'));
      db.exec(note('UPDATE', 'OLD.id', `json_object(${pairs})`));
      db.exec(note('DELETE', 'OLD.id', `json_object(${pairs})`));
    }
  }

  /** Label of the step that undo would reverse, or null. */
  get undoable(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  /** Label of the step that redo would bring back, or null. */
  get redoable(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Starts noting; call inside the transaction that does the work. Returns the step to commit or drop. */
  begin(): number {
    const step = this.#next++;
    this.#db.prepare('UPDATE undo_now SET step = ?').run(step);
    return step;
  }

  /** Stops noting, still inside the transaction. */
  pause(): void {
    this.#db.prepare('UPDATE undo_now SET step = 0').run();
  }

  /** Keeps a finished step under a label, after its transaction committed. A step that changed nothing is dropped. */
  commit(step: number, label: string): void {
    if (!this.#has(step)) return;
    this.#done.push({ id: step, label });
    this.#forget(this.#undone.splice(0));
    this.#forget(this.#done.splice(0, Math.max(0, this.#done.length - maximumSteps)));
  }

  /** Reverses the last step, inside a transaction the caller opened; returns what to settle after commit. */
  undo(): () => void {
    return this.#move(this.#done, this.#undone);
  }

  /** Brings back the last undone step; same use as `undo`. */
  redo(): () => void {
    return this.#move(this.#undone, this.#done);
  }

  #move(from: Step[], to: Step[]): () => void {
    const step = from.at(-1)!;
    const inverse = this.begin();
    this.#reverse(step.id);
    this.pause();
    return () => {
      from.pop();
      to.push({ id: inverse, label: step.label });
      this.#forget([step]);
    };
  }

  #columns(table: string): string[] {
    return (this.#db.pragma(`table_info(${table})`) as { name: string }[]).map(
      (column) => column.name,
    );
  }

  #has(step: number): boolean {
    return (
      this.#db.prepare('SELECT 1 FROM undo_note WHERE step = ? LIMIT 1').get(step) !== undefined
    );
  }

  #forget(steps: Step[]): void {
    const remove = this.#db.prepare('DELETE FROM undo_note WHERE step = ?');
    for (const step of steps) remove.run(step.id);
  }

  /** Plays the notes of a step backwards, a run of equal table and operation at a time, set by set. */
  #reverse(step: number): void {
    this.#db.pragma('defer_foreign_keys = ON');
    const runs = this.#db
      .prepare(
        `SELECT tbl, op, min(seq) AS first, max(seq) AS last FROM (
           SELECT seq, tbl, op, seq - row_number() OVER (PARTITION BY tbl, op ORDER BY seq) AS run
           FROM undo_note WHERE step = ?
         ) GROUP BY tbl, op, run ORDER BY last DESC`,
      )
      .all(step) as { tbl: string; op: string; first: number; last: number }[];
    for (const { tbl, op, first, last } of runs) {
      const names = this.#columns(tbl);
      if (op === 'INSERT') {
        this.#db
          .prepare(
            `DELETE FROM main.${tbl} WHERE id IN (SELECT rid FROM undo_note WHERE seq BETWEEN ? AND ? AND step = ?)`,
          )
          .run(first, last, step);
      } else if (op === 'DELETE') {
        const values = names.map((name) => `old ->> '$.${name}'`).join(', ');
        this.#db
          .prepare(
            `INSERT INTO main.${tbl} (${names.join(', ')}) SELECT ${values} FROM undo_note WHERE seq BETWEEN ? AND ? AND step = ?`,
          )
          .run(first, last, step);
      } else {
        const sets = names.map((name) => `${name} = note.old ->> '$.${name}'`).join(', ');
        // A row changed twice in one run goes back to what it was first.
        this.#db
          .prepare(
            `UPDATE main.${tbl} SET ${sets} FROM (
               SELECT rid, old, min(seq) FROM undo_note WHERE seq BETWEEN ? AND ? AND step = ? GROUP BY rid
             ) AS note WHERE ${tbl}.id = note.rid`,
          )
          .run(first, last, step);
      }
    }
  }
}
