import type Database from 'better-sqlite3';

/** The most half-days people may have been told of for a session, so that those dropped since are taken out of calendars. */
export function invitations(db: Database.Database): void {
  db.exec('ALTER TABLE session ADD COLUMN half_days INTEGER NOT NULL DEFAULT 0');
}
