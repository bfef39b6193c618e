import type Database from 'better-sqlite3';

/** Scales of funders as JSON, where an envelope's money comes from, and who changed it; amounts in cents. */
export function money(db: Database.Database): void {
  db.exec(`
    CREATE TABLE funding_scale (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
    ALTER TABLE envelope ADD COLUMN carried_from INTEGER REFERENCES plan(id) ON DELETE SET NULL;
    CREATE INDEX envelope_carried ON envelope(carried_from);
    CREATE TABLE envelope_change (
      id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE, at TEXT NOT NULL,
      kind_of TEXT NOT NULL CHECK (kind_of IN ('set', 'added', 'carried')),
      unit_id INTEGER REFERENCES unit(id) ON DELETE SET NULL, kind TEXT,
      before INTEGER, after INTEGER, who TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX envelope_change_plan ON envelope_change(plan_id);
    CREATE INDEX envelope_change_unit ON envelope_change(unit_id);
  `);
}
