import type Database from 'better-sqlite3';

/**
 * What was really paid, in cents, and what the director says of a line. An entry outlives its line: money paid stays in
 * the plan it was paid for. A kind left empty means the whole line but wages, which only a director's total does.
 */
export function actuals(db: Database.Database): void {
  db.exec(`
    CREATE TABLE actual (
      id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
      line_id INTEGER REFERENCES plan_line(id) ON DELETE SET NULL, kind TEXT, date TEXT NOT NULL, amount INTEGER NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('hand', 'import', 'director')),
      supplier TEXT, document TEXT, note TEXT, import_key TEXT, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX actual_plan ON actual(plan_id);
    CREATE INDEX actual_line ON actual(line_id);
    CREATE UNIQUE INDEX actual_director ON actual(line_id) WHERE source = 'director';
    CREATE TABLE line_note (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL UNIQUE REFERENCES plan_line(id) ON DELETE CASCADE,
      comment TEXT, opinion TEXT CHECK (opinion IN ('approved', 'review', 'refused')), at TEXT NOT NULL
    ) STRICT;
  `);
}
