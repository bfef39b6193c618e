import type Database from 'better-sqlite3';
import { applicationId } from './inspect-header.ts';
import { currentVersion, type Migration, migrations } from './migrations/index.ts';

/**
 * Brings a file to the newest schema in one transaction: all steps or none.
 * `steps` is given by tests that prove it.
 */
export function migrate(db: Database.Database, steps: readonly Migration[] = migrations): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  const pending = steps.filter((step) => step.version > from);
  if (pending.length === 0) return;
  // A rebuild of a referenced table needs foreign keys off, and the pragma is ignored inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of pending) step.run(db);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error('foreign keys broken by a migration');
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${pending[pending.length - 1]!.version}`);
    }).immediate();
    // Until the journal is folded in, the file's own header still shows the old version.
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** True when opening this version needs a migration, and so a backup first. */
export function needsMigration(version: number): boolean {
  return version < currentVersion;
}
