import type Database from 'better-sqlite3';

/** Hours of a learner outside working time, which nobody is paid for. */
export function hoursOff(db: Database.Database): void {
  db.exec('ALTER TABLE plan_line ADD COLUMN hours_off REAL NOT NULL DEFAULT 0');
}
