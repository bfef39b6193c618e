import type Database from 'better-sqlite3';

/**
 * What a line is supposed to bring (benefit in cents per person and year, shares from 0 to 1), and its nights, meals and
 * material beside travel and rooms, in cents for the whole line.
 */
export function returns(db: Database.Database): void {
  db.exec(`
    CREATE TABLE line_return (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL UNIQUE REFERENCES plan_line(id) ON DELETE CASCADE,
      benefit INTEGER NOT NULL, years REAL NOT NULL, isolation REAL NOT NULL, confidence REAL NOT NULL,
      source TEXT NOT NULL, date TEXT NOT NULL
    ) STRICT;
    ALTER TABLE plan_line ADD COLUMN lodging INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE plan_line ADD COLUMN meals INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE plan_line ADD COLUMN material INTEGER NOT NULL DEFAULT 0;
  `);
}
