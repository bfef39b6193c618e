import type Database from 'better-sqlite3';

/** Number of rows of every table, in name order. */
export function tableRows(db: Database.Database): Record<string, number> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((name) => [
      name,
      db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
    ]),
  );
}
