import type Database from 'better-sqlite3';
import type { FrameworkKind, FrameworkName } from '#shared/frameworks/frameworks.contract.ts';

/** The names of a published skill or job. */
export interface LabelRow {
  kind: FrameworkKind;
  id: number;
  framework: FrameworkName;
  name: string;
  nameEn: string | null;
  alternatives: string | null;
}

const labels = (kind: FrameworkKind) => `
  SELECT '${kind}' AS kind, id, framework, name, name_en AS nameEn, alternatives
  FROM main.${kind} WHERE framework IS NOT NULL`;

/**
 * Temporary triggers note which published names change, undo and imports included, so that an index of them is
 * renewed exactly when it must be. They stand in the connection's own database: nothing of them is in the file.
 */
export function startLabelNotes(db: Database.Database): void {
  db.exec('CREATE TEMP TABLE label_note (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) STRICT');
  const named = ['name', 'name_en', 'alternatives', 'framework'];
  const differs = named.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
  for (const kind of ['skill', 'job']) {
    for (const [event, row, when] of [
      ['INSERT', 'NEW', 'NEW.framework IS NOT NULL'],
      ['DELETE', 'OLD', 'OLD.framework IS NOT NULL'],
      [
        `UPDATE OF ${named.join(', ')}`,
        'NEW',
        `(OLD.framework IS NOT NULL OR NEW.framework IS NOT NULL) AND (${differs})`,
      ],
    ]) {
      db.exec(`CREATE TEMP TRIGGER label_${kind}_${event!.slice(0, 6)} AFTER ${event} ON main.${kind} WHEN ${when}
        BEGIN INSERT OR IGNORE INTO label_note VALUES ('${kind}', ${row}.id); END`);
    }
  }
}

/** Names of every published skill and job. */
export function readLabels(db: Database.Database): LabelRow[] {
  return db.prepare(`${labels('skill')} UNION ALL ${labels('job')}`).all() as LabelRow[];
}

/** What changed since it was last asked. */
export function takeLabelNotes(db: Database.Database): { kind: FrameworkKind; id: number }[] {
  return db.prepare('DELETE FROM temp.label_note RETURNING kind, id').all() as LabelRow[];
}

/** Names of the given ones; those gone are left out. */
export function readSomeLabels(
  db: Database.Database,
  ids: Readonly<Record<FrameworkKind, readonly number[]>>,
): LabelRow[] {
  return (['skill', 'job'] as const).flatMap(
    (kind) =>
      db
        .prepare(`${labels(kind)} AND id IN (SELECT value FROM json_each(?))`)
        .all(JSON.stringify(ids[kind])) as LabelRow[],
  );
}
